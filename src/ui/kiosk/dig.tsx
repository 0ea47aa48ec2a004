// The dig: the number everyone in the room can read, the mine in the middle, one plate to hold. In the first seconds
// a hand shows what to do; no word has to be read.
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Captions } from '../parts/captions.tsx';
import { Counter } from '../parts/counter.tsx';
import { MineWait } from '../parts/mine-wait.tsx';
import { CardDialog } from '../screens/card-dialog.tsx';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { PickDial } from './pick-dial.tsx';
import { Foot } from './plates.tsx';
import { normTenths, tonTenths } from './read-shift.ts';
import { Sources } from './sources.tsx';
import { TimeRing } from './time-ring.tsx';

/** The card's own tags are small controls; here its claims stand as print below it. */
const CardSources = ({ session }: Pick<KioskScreenProps, 'session'>) => {
  const claims = useStore(session.store, (state) => state.shift?.card?.claims ?? null);
  return claims === null ? null : (
    <div class="kiosk-card-sources">
      <Sources keys={[]} also={claims} />
    </div>
  );
};

export const Dig = ({ kiosk, session }: KioskScreenProps) => {
  const i18n = useI18n();
  const { t } = i18n;
  const hasCaptions = kiosk.staff.config().captions;
  const isStart = useStore(kiosk.store, (state) => state.stage === 'start');
  return (
    <main
      class="kiosk-dig"
      data-start={isStart ? '' : undefined}
      tabIndex={-1}
      data-focus-target
      aria-label={t('kiosk.dig.title')}
    >
      <h1 class="unseen">{t('kiosk.dig.title')}</h1>
      <div class="kiosk-figures">
        <Counter
          class="kiosk-tons"
          store={session.store}
          label={t('hud.tons.label')}
          read={tonTenths}
          say={(state) =>
            t('hud.tons.read', { tons: i18n.number(tonTenths(state) / 10, { minimumFractionDigits: 1 }) })
          }
          whole={3}
          decimals={1}
        />
        <Counter
          class="kiosk-norms"
          store={session.store}
          label={t('hud.norms.label')}
          read={normTenths}
          say={(state) => t('hud.norms.read', { norms: normTenths(state) / 10 })}
          whole={2}
          decimals={1}
        />
        <TimeRing kiosk={kiosk} />
      </div>
      <div class="kiosk-words">
        <MineWait session={session} />
        {hasCaptions ? <Captions store={session.store} /> : null}
      </div>
      <CardDialog session={session} />
      <CardSources session={session} />
      <PickDial kiosk={kiosk} session={session} />
      <Foot kiosk={kiosk} session={session} />
    </main>
  );
};
