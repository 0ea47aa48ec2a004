// Two claims that somebody did it alone, one after the other: right or not, then what is known. The clock turns the
// page; nobody has to.
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import type { KioskScreenProps } from './kiosk-screen.ts';
import { Foot } from './plates.tsx';
import { Sources } from './sources.tsx';
import { TimeRing } from './time-ring.tsx';

/** One that is warranted and one that is not; the same items as the long form, in fewer words. */
const ITEMS: readonly string[] = ['hewer-2010', 'lindbergh-1927'];
/** On the scale of seven of the long form. */
const RATING = { fair: 6, unfair: 2 } as const;

export const KioskRate = ({ kiosk, session }: KioskScreenProps) => {
  const { t } = useI18n();
  const at = useStore(kiosk.store, (state) => state.item);
  const item = ITEMS[at] ?? ITEMS[0] ?? '';
  const rating = useStore(session.store, (state) => state.reveal?.ratings[item] ?? null);
  return (
    <main class="kiosk-paper kiosk-rate">
      <TimeRing kiosk={kiosk} />
      <h1 class="kiosk-question" tabIndex={-1} data-focus-target>
        {t('kiosk.rate.title')}
      </h1>
      <p class="kiosk-claim" key={item}>
        {t(`rate.item.${item}.claim`)}
      </p>
      {rating === null ? (
        <div class="kiosk-answers">
          <Button tone="print" class="kiosk-answer" onPress={() => kiosk.rate(item, RATING.fair)}>
            {t('kiosk.rate.fair')}
          </Button>
          <Button tone="print" class="kiosk-answer" onPress={() => kiosk.rate(item, RATING.unfair)}>
            {t('kiosk.rate.unfair')}
          </Button>
        </div>
      ) : (
        <div class="kiosk-why" role="status">
          <p>{t(`kiosk.rate.${item}.why`)}</p>
          <Sources keys={[`rate.item.${item}.claim`]} />
        </div>
      )}
      <Foot kiosk={kiosk} session={session} />
    </main>
  );
};
