// How long the code of a person's night is: hands that fidget with the mouse, let go of the hammer every few seconds
// and order people about. A code must fit a link, a QR code's page and the save of every three seconds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecorder } from '../../src/session/recorder.ts';
import {
  createShift,
  encodeReplay,
  step,
  verifyReplay,
  type Command,
  type Shift,
} from '../../src/sim/index.ts';
import { PACES } from '../../src/session/modes.ts';
import { aLevel } from '../support/levels.ts';

const level = aLevel('record-night');
const SECONDS = Math.ceil(level.shiftTicks / PACES.class);

type Deed = (shift: Shift) => Command;

const answer: Deed = ({ state }) => {
  const card = level.cards.find((one) => one.id === state.cards.open);
  return { kind: 'answer-card', card: card?.id ?? '', answer: card?.answers[0]?.id ?? '' };
};

const always =
  (command: Command): Deed =>
  () =>
    command;

/** What a hand does besides hammering and aiming; most of it is refused at the wrong moment, as in life. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom<Deed>(
    answer,
    ({ state }) => ({ kind: 'move', bay: state.face.front }),
    ({ state }) => ({ kind: 'set-prop', bay: state.face.front - 1 }),
    always({ kind: 'wedge-beat' }),
    always({ kind: 'tap-roof' }),
    always({ kind: 'change-steel' }),
    always({ kind: 'mend-hose' }),
    always({ kind: 'call-timber' }),
    always({ kind: 'call-chute' }),
  ),
  fc
    .record({
      kind: fc.constant('order' as const),
      worker: fc.constantFrom(...level.crew.map((member) => member.id)),
      post: fc.constantFrom('timber', 'carry', 'load', 'drive', 'rest'),
    })
    .map(always),
);

const aim: fc.Arbitrary<Deed> = fc
  .record({
    kind: fc.constant('aim' as const),
    piece: fc.constantFrom(0, 1, 2, 3, 4),
    tilt: fc.constantFrom(-3, -2, -1, 0, 1, 2, 3),
  })
  .map(always);

/** A real second at class pace: up to six aims of a restless mouse, the hammer now and then, seldom a deed. */
const second: fc.Arbitrary<readonly Deed[]> = fc
  .record({
    aims: fc.array(aim, { maxLength: 6, size: 'max' }),
    hammer: fc.constantFrom<readonly Deed[]>(
      [],
      [],
      [],
      [always({ kind: 'hammer-on' })],
      [always({ kind: 'hammer-on' })],
      [always({ kind: 'hammer-off' })],
    ),
    deeds: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.array(deed, { minLength: 1, maxLength: 2 }),
    ),
  })
  .map(({ aims, hammer, deeds }) => [...hammer, ...aims, ...deeds]);

const night = fc.array(second, { minLength: SECONDS, maxLength: SECONDS, size: 'max' });

/** Plays the night as a session does: a refused command changed nothing and is not kept. */
const played = (seconds: readonly (readonly Deed[])[], seed: number) => {
  const shift = createShift(level, seed);
  const recorder = createRecorder();
  while (shift.state.end === null) {
    const { tick } = shift.state;
    const deeds = seconds[Math.floor(tick / PACES.class)] ?? [];
    // Spread over the second: a hand does one thing after the other.
    const due = deeds[(tick % PACES.class) / 5];
    if (due !== undefined) recorder.add(due(shift));
    const commands = recorder.take();
    recorder.keep(tick + 1, commands, step(shift, commands));
  }
  const recording = recorder.recording(shift);
  return { inputs: recording.inputs.length, code: encodeReplay(recording, shift) };
};

describe('the replay code of a person', () => {
  it('who fidgets through a whole record night stays under 8 kB and re-runs', () => {
    fc.assert(
      fc.property(night, fc.nat(), (seconds, seed) => {
        const { inputs, code } = played(seconds, seed);
        // Fewer would be no restless hand at all, and no case.
        fc.pre(inputs > 2 * SECONDS);
        expect(code.length).toBeLessThan(8000);
        expect(verifyReplay(level, code).ok).toBe(true);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
