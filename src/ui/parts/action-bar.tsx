// What the player's two hands can do, as big buttons for touch, mouse and screen reader. Each is greyed by the
// same rule that would refuse it, and says why.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../../sim/index.ts';
import type { Session } from '../../session/session-port.ts';
import { propTarget } from '../../session/prop-target.ts';
import type { GameState, KeyAction, PlayerAction } from '../../session/store.ts';
import { keyName } from '../key-name.ts';
import { Ticker } from '../ticker.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { Button } from './button.tsx';
import { isChuteFull } from './chute-full.ts';
import { HammerButton } from './hammer-button.tsx';
import { isSwapped } from './swap-banner.tsx';
import '../styles/action-bar.css';

type PlainAction = Exclude<PlayerAction, 'hammer' | 'set-prop' | 'wedge-beat'>;

type ActProps = {
  readonly session: Session;
  readonly action: PlayerAction;
  readonly keyAction: KeyAction;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
  readonly class?: string;
};

const Act = ({ session, action, keyAction, onPress, children, class: name = '' }: ActProps) => {
  const i18n = useI18n();
  const blocked = useStore(session.store, (state) => state.shift?.blocked[action] ?? null);
  const code = useStore(session.store, (state) => state.settings.keys[keyAction]);
  return (
    <Button
      id={`act-${action}`}
      class={`act act-${action} ${name}`}
      keepsFocus
      blockedBy={blocked === null ? null : i18n.t(`refusal.${blocked}`)}
      onPress={onPress}
    >
      <span class="act-word">{i18n.t(`act.${action}`)}</span>
      {children}
      <kbd class="act-key" aria-hidden="true">
        {keyName(i18n, code)}
      </kbd>
    </Button>
  );
};

const PropOrWedge = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const isWedging = useStore(session.store, (state) => state.shift?.wedge.isOn ?? false);
  const percent = useStore(session.store, (state) => state.shift?.wedge.qualityPercent ?? 0);
  const timber = useStore(session.store, (state) => state.shift?.timberHere ?? 0);
  if (isWedging) {
    return (
      <Act
        session={session}
        action="wedge-beat"
        keyAction="set-prop"
        onPress={() => session.dispatch({ kind: 'wedge-beat' })}
      >
        <span class="act-note digits">{t('act.wedge.quality', { percent })}</span>
      </Act>
    );
  }
  const setProp = (): void => {
    const live = session.live();
    if (live) session.dispatch({ kind: 'set-prop', bay: propTarget(live.shift) });
  };
  return (
    <Act session={session} action="set-prop" keyAction="set-prop" onPress={setProp}>
      <span class="act-note">{t('act.set-prop.stock', { count: timber })}</span>
    </Act>
  );
};

const Steel = ({
  session,
  send,
}: {
  readonly session: Session;
  readonly send: (command: Command) => void;
}) => {
  const { t } = useI18n();
  const spares = useStore(session.store, (state) => state.shift?.sparesLeft ?? 0);
  const isDull = useStore(session.store, (state) => (state.shift?.steelWearPermille ?? 0) >= 1000);
  const edge = (state: GameState): string =>
    t('act.change-steel.edge', {
      percent: Math.max(0, 100 - Math.round((state.shift?.steelWearPermille ?? 0) / 10)),
    });
  return (
    <Act
      session={session}
      action="change-steel"
      keyAction="change-steel"
      class={isDull ? 'act-wanted' : ''}
      onPress={() => send({ kind: 'change-steel' })}
    >
      <span class="act-note">
        <Ticker store={session.store} read={edge} class="digits act-part" />{' '}
        <span class="act-part">{t('act.change-steel.spares', { count: spares })}</span>
      </span>
    </Act>
  );
};

/** What is not needed every minute: on a narrow desk it lies behind one button, so that none of it is cut off. */
const Secondary = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const isFull = useStore(session.store, (state) => isChuteFull(state.shift));
  const isDull = useStore(session.store, (state) => (state.shift?.steelWearPermille ?? 0) >= 1000);
  const send = (command: Command): void => {
    setOpen(false);
    session.dispatch(command);
  };
  const plain = (action: PlainAction, isWanted = false) => (
    <Act
      session={session}
      action={action}
      keyAction={action}
      class={isWanted ? 'act-wanted' : ''}
      onPress={() => send({ kind: action })}
    />
  );
  return (
    <>
      <Button
        id="act-more"
        class={`act act-more ${isFull || isDull ? 'act-wanted' : ''}`}
        keepsFocus
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('act.more')}
      </Button>
      <div class="acts-rest" data-open={isOpen}>
        {plain('tap-roof')}
        <Steel session={session} send={send} />
        {plain('call-timber')}
        {plain('call-chute', isFull)}
      </div>
    </>
  );
};

/** Every button has its own place, taken or not: nothing may move under a finger at the beat of the wedge. */
export const ActionBar = ({ session }: { readonly session: Session }) => {
  const { t } = useI18n();
  const hasLeak = useStore(session.store, (state) => state.shift?.hasLeak ?? false);
  const isTimberman = useStore(session.store, isSwapped);
  return (
    <section class="acts" aria-label={t('hud.acts.label')} data-swapped={isTimberman}>
      <HammerButton session={session} />
      <PropOrWedge session={session} />
      <Secondary session={session} />
      {hasLeak ? (
        <Act
          session={session}
          action="mend-hose"
          keyAction="mend-hose"
          class="act-wanted"
          onPress={() => session.dispatch({ kind: 'mend-hose' })}
        />
      ) : null}
    </section>
  );
};
