// Which moments of a shift are said aloud: every fifth ton, a roof that talks, a fall, a card, a refusal.
// The same moments are on the screen and in the captions; nobody is told more than another.
import type { I18n } from '../i18n/i18n.ts';
import type { SimEvent } from '../sim/index.ts';
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import type { Announcer } from './announce.ts';
import { isChuteFull } from './parts/chute-full.ts';

const STEP_KG = 5000;

type Voice = { readonly announcer: Announcer; readonly i18n: () => I18n; readonly session: Session };

/** Name of a worker as every screen says it. */
export const nameOf = (i18n: I18n, nameKey: string | null): string =>
  i18n.t(nameKey ?? 'person.not-recorded');

/** Trade first: where the record has no name, the trade still tells who it is. Null for an id of no crew. */
const whoIs = ({ i18n, session }: Voice, id: string): { trade: string; name: string } | null => {
  const worker = session.store.getState().shift?.crew.find((card) => card.id === id);
  const words = i18n();
  return worker ? { trade: words.t(`trade.${worker.trade}`), name: nameOf(words, worker.nameKey) } : null;
};

const sayHurt = (voice: Voice, id: string): void => {
  const who = whoIs(voice, id);
  if (who) voice.announcer.shout(voice.i18n().t('announce.hurt', who));
};

/** The player's own id in the level; null where no shift runs. */
const playerId = (voice: Voice): string | null =>
  voice.session.store.getState().shift?.crew.find((one) => one.isPlayer)?.id ?? null;

const sayEvent = (voice: Voice, event: SimEvent): void => {
  const { announcer } = voice;
  const { t } = voice.i18n();
  switch (event.kind) {
    case 'roof-talked':
      announcer.say('roof', t(`announce.roof.${event.stage}`, { bay: event.bay + 1 }));
      return;
    case 'roof-tapped':
      announcer.say('tap', t(`announce.tap.${event.answer}`));
      return;
    case 'roof-fell':
      announcer.shout(t('announce.fall', { bay: event.bay + 1 }));
      return;
    case 'worker-hurt':
      sayHurt(voice, event.worker);
      return;
    case 'prop-set':
      if (event.by === playerId(voice))
        announcer.say('prop', t('announce.prop', { percent: event.qualityPercent }));
      return;
    case 'refused':
      announcer.say('refused', t(`refusal.${event.reason}`));
      return;
    default:
      return;
  }
};

const sayState = (voice: Voice, state: GameState, before: GameState): void => {
  const { announcer } = voice;
  const i18n = voice.i18n();
  const [now, then] = [state.shift, before.shift];
  if (!now || !then) return;
  const step = Math.floor(now.cutKg / STEP_KG);
  if (step > Math.floor(then.cutKg / STEP_KG)) {
    const tons = step * (STEP_KG / 1000);
    announcer.say(
      'tons',
      i18n.t('announce.tons', {
        tons,
        // One place at most, as a number: its plural depends on it.
        norms: Math.floor(now.quotaPermille / 100) / 10,
      }),
    );
  }
  if (now.card && now.card.id !== then.card?.id) {
    announcer.say('card', i18n.t('announce.card', { title: i18n.t(`card.${now.card.id}.title`) }));
  }
  if (now.hasLeak && !then.hasLeak) announcer.say('air', i18n.t('announce.leak'));
  if (isChuteFull(now) && !isChuteFull(then)) {
    announcer.say('chute', i18n.t('announce.chute-full'));
  }
};

/** Starts speaking; returns its undo. */
export const announceShift = (voice: Voice): (() => void) => {
  const { session } = voice;
  const stopEvents = session.onEvents((events) => {
    if (session.store.getState().screen !== 'shift') return;
    for (const event of events) sayEvent(voice, event);
  });
  const stopStore = session.store.subscribe((state, before) => {
    if (state.screen === 'shift' && state.shift !== before.shift) sayState(voice, state, before);
  });
  return () => {
    stopEvents();
    stopStore();
  };
};
