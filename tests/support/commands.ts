// Random commands, legal and not, for property tests: any shift must survive any of them.
import fc from 'fast-check';
import type { Command } from '../../src/sim/index.ts';

const bay = fc.integer({ min: -3, max: 120 });
const word = fc.constantFrom(
  'reserve-air',
  'reserve',
  'leave',
  'swap-posts',
  'swap',
  'roof-talks',
  'go-on',
  'nonsense',
  '',
);
const worker = fc.constantFrom(
  'hewer',
  'timberman-1',
  'timberman-2',
  'carrier-1',
  'loader',
  'driver',
  'air-hand',
  'nobody',
);
const post = fc.constantFrom('hew', 'timber', 'carry', 'load', 'drive', 'air', 'rest', 'gone');

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'hammer-on' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'hammer-off' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('aim'),
      piece: fc.integer({ min: -1, max: 6 }),
      tilt: fc.integer({ min: -4, max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move'), bay }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('set-prop'), bay }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { kind: 'wedge-beat' },
      { kind: 'tap-roof' },
      { kind: 'change-steel' },
      { kind: 'mend-hose' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: 'call-timber' },
      { kind: 'call-chute' },
      { kind: 'book', as: 'as-it-stands' },
    ),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('order'), worker, post }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answer-card'), card: word, answer: word }) },
) as fc.Arbitrary<Command>;

/** A night in short: what is asked, and how many seconds pass after each. */
export const anyScript = fc.array(fc.tuple(anyCommand, fc.integer({ min: 0, max: 90 })), {
  minLength: 20,
  maxLength: 160,
});
