// Walks through the screens after a shift as a visitor would who reads fast: signs, watches, pulls the lever through
// every rule, and goes on. Tests and a show without hands need it; the shift itself is played by a bot of the
// simulation.
import { RULE_IDS } from '../credit/registry.ts';
import type { RuleId } from '../credit/rule.ts';
import type { Session } from './session-port.ts';
import type { Screen } from './store.ts';

export type WalkerHands = Pick<
  Session,
  'book' | 'answerLast' | 'next' | 'playback' | 'chooseRule' | 'startCoalition'
>;
type Step = (hands: WalkerHands) => void;

const next: Step = (hands) => hands.next();
const choose =
  (rule: RuleId): Step =>
  (hands) =>
    hands.chooseRule(rule);

/** What is done on each screen, one step a dwell. The card is where it stays. */
const STEPS: Readonly<Partial<Record<Screen, readonly Step[]>>> = {
  tally: [(hands) => hands.answerLast('keep'), (hands) => hands.book('as-it-stands'), next],
  'page-1935': [next],
  'lights-up': [(hands) => hands.playback('skip'), (hands) => hands.playback('skip'), next],
  ledger: [next],
  lever: [(hands) => hands.startCoalition(), ...RULE_IDS.map(choose), next],
  'page-1988': [next],
  rate: [next],
};

export type Walker = { advance(elapsedMs: number, screen: Screen): void };

/** `onLast` is called once each time the walk has come to its end: the card, or the title after a short arc. */
export const createWalker = (hands: WalkerHands, dwellMs: number, onLast: () => void): Walker => {
  let place: Screen = 'title';
  let stepIndex = 0;
  let waitedMs = 0;
  return {
    advance: (elapsedMs, screen) => {
      if (screen !== place) {
        place = screen;
        stepIndex = 0;
        waitedMs = 0;
      }
      waitedMs += elapsedMs;
      if (waitedMs < dwellMs) return;
      waitedMs = 0;
      const steps = STEPS[screen];
      const step = steps?.[stepIndex];
      stepIndex += 1;
      if (step !== undefined) step(hands);
      else if ((screen === 'card' || screen === 'title') && stepIndex === 1) onLast();
    },
  };
};
