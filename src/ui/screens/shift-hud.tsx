// The shift: instruments, crew, hands, captions and cards as DOM over the drawn mine. Everything that can be
// done is a real control here; the canvas behind is scenery to a screen reader.
import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { GameState } from '../../session/store.ts';
import { ActionBar } from '../parts/action-bar.tsx';
import { AimPad } from '../parts/aim-pad.tsx';
import { Button } from '../parts/button.tsx';
import { Captions } from '../parts/captions.tsx';
import { ChuteGauge } from '../parts/chute-gauge.tsx';
import { Counter } from '../parts/counter.tsx';
import { CrewStrip } from '../parts/crew-strip.tsx';
import { Hints } from '../parts/hints.tsx';
import { Manometer } from '../parts/manometer.tsx';
import { MineWait } from '../parts/mine-wait.tsx';
import { Refusals } from '../parts/refusals.tsx';
import { RoofStrip } from '../parts/roof-strip.tsx';
import { ShiftClock } from '../parts/shift-clock.tsx';
import { creditedNameKey, isSwapped, SwapBanner } from '../parts/swap-banner.tsx';
import { watchInput, type Input } from '../last-input.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { CardDialog } from './card-dialog.tsx';
import { Pause } from './pause.tsx';
import { SettingsDialog } from './settings.tsx';
import { WedgeBeat } from '../parts/wedge-beat.tsx';
import '../styles/shift-hud.css';

const tonTenths = (state: GameState): number => Math.floor((state.shift?.cutKg ?? 0) / 100);
const normTenths = (state: GameState): number => Math.floor((state.shift?.quotaPermille ?? 0) / 100);

const Instruments = ({ session }: { readonly session: Session }) => {
  const i18n = useI18n();
  const isTimberman = useStore(session.store, isSwapped);
  const name = useStore(session.store, creditedNameKey);
  const surname = name === null ? '' : (i18n.t(name).split(' ').at(-1) ?? '');
  const one = (tenths: number): string => i18n.number(tenths / 10, { minimumFractionDigits: 1 });
  return (
    <section class="hud-instruments" aria-label={i18n.t('hud.instruments.label')}>
      <Counter
        class="counter-tons"
        store={session.store}
        label={i18n.t('hud.tons.label')}
        read={tonTenths}
        say={(state) => i18n.t('hud.tons.read', { tons: one(tonTenths(state)) })}
        whole={3}
        decimals={1}
        note={isTimberman && name !== null ? i18n.t('hud.tons.written', { name: surname }) : null}
      />
      <Counter
        class="counter-norms"
        store={session.store}
        label={i18n.t('hud.norms.label')}
        read={normTenths}
        say={(state) => i18n.t('hud.norms.read', { norms: normTenths(state) / 10 })}
        whole={2}
        decimals={1}
      />
      <ShiftClock store={session.store} />
      <Manometer store={session.store} />
      <ChuteGauge store={session.store} />
    </section>
  );
};

/** Whether a finger was used last: then no key is named on a button. */
const useFinger = (): boolean => {
  const [input, setInput] = useState<Input | null>(null);
  useEffect(() => {
    const watch = watchInput(setInput);
    setInput(watch.now());
    return watch.stop;
  }, []);
  return input === 'touch';
};

const Desk = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const level = useStore(session.store, (state) => state.shift?.levelId ?? '');
  const isFinger = useFinger();
  const isBot = useStore(session.store, (state) => state.shift?.isPlayedByBot ?? false);
  return (
    <main class="hud" tabIndex={-1} data-focus-target data-finger={isFinger} aria-label={t('hud.label')}>
      <h1 class="unseen">{level === '' ? t('hud.label') : t(`title.level.${level}.name`)}</h1>
      <Instruments session={session} />
      <div class="hud-menu">
        <Button id="hud-pause" keepsFocus label={t('pause.open')} onPress={() => session.pause('player')}>
          <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
            <path d="M3 2H6.5V14H3ZM9.5 2H13V14H9.5Z" />
          </svg>
        </Button>
      </div>
      <RoofStrip store={session.store} />
      <CrewStrip session={session} />
      <div class="hud-words">
        <MineWait session={session} />
        <SwapBanner session={session} />
        {isBot ? <p class="hud-bot">{t('hud.bot')}</p> : <Hints session={session} />}
        <Refusals session={session} />
        <Captions store={session.store} />
      </div>
      <WedgeBeat session={session} />
      <CardDialog session={session} />
      <div class="hud-hands">
        <ActionBar session={session} />
        <AimPad session={session} />
      </div>
    </main>
  );
};

export const ShiftHud = ({ session }: { readonly session: Session }) => {
  const pause = useStore(session.store, (state) => state.pause);
  const [hasSettings, setSettings] = useState(false);
  return (
    <>
      <Desk session={session} />
      {pause !== null && pause !== 'card' && !hasSettings ? (
        <Pause session={session} cause={pause} onSettings={() => setSettings(true)} />
      ) : null}
      {hasSettings ? <SettingsDialog session={session} onClose={() => setSettings(false)} /> : null}
    </>
  );
};
