// One event of every kind the simulation can tell, typed so that a new kind must be added here to compile; and an
// ear in the middle of the face to hear them with.
import { createShift, type SimEvent } from '../../src/sim/index.ts';
import type { Heard } from '../../src/sound/hearing.ts';
import type { Scene } from '../../src/sound/scene.ts';
import { aLevel } from '../support/levels.ts';

export const EVENTS: { readonly [Kind in SimEvent['kind']]: Extract<SimEvent, { readonly kind: Kind }> } = {
  'coal-cut': { kind: 'coal-cut', tick: 1, by: 'hewer', bay: 3, piece: 1, kg: 225, isSlab: false },
  'prop-set': { kind: 'prop-set', tick: 1, by: 'timberman-1', bay: 2, qualityPercent: 90 },
  'timber-carried': { kind: 'timber-carried', tick: 1, by: 'carrier-1', ledge: 2, count: 3 },
  'tub-filled': { kind: 'tub-filled', tick: 1, by: 'loader', kg: 750 },
  'tub-hauled': { kind: 'tub-hauled', tick: 1, by: 'driver', count: 8 },
  'hose-moved': { kind: 'hose-moved', tick: 1, by: 'hewer', ledge: 1 },
  'steel-changed': { kind: 'steel-changed', tick: 1, by: 'hewer' },
  'air-changed': { kind: 'air-changed', tick: 1, centiAtm: 400, otherHammers: 2, hasLeak: true },
  'roof-talked': { kind: 'roof-talked', tick: 1, bay: 4, stage: 'creak' },
  'roof-tapped': { kind: 'roof-tapped', tick: 1, by: 'hewer', bay: 4, answer: 'drummy' },
  'prop-lost': { kind: 'prop-lost', tick: 1, bay: 4 },
  'roof-fell': { kind: 'roof-fell', tick: 1, bay: 4 },
  'worker-hurt': { kind: 'worker-hurt', tick: 1, worker: 'timberman-1', bay: 4 },
  'posts-swapped': { kind: 'posts-swapped', tick: 1, worker: 'hewer', withWorker: 'timberman-2' },
  'spell-ended': { kind: 'spell-ended', tick: 9, worker: 'hewer', post: 'hew', fromTick: 1 },
  waited: { kind: 'waited', tick: 9, worker: 'hewer', cause: 'chute', fromTick: 1 },
  exposed: { kind: 'exposed', tick: 9, worker: 'hewer', fromTick: 1 },
  'order-given': { kind: 'order-given', tick: 1, worker: null, order: 'call-timber' },
  'card-shown': { kind: 'card-shown', tick: 1, card: 'roof-talks' },
  'card-answered': { kind: 'card-answered', tick: 1, card: 'roof-talks', answer: 'go-on', isDefault: false },
  'shift-ended': { kind: 'shift-ended', tick: 1, cause: 'time' },
  booked: { kind: 'booked', tick: 1, as: 'as-it-stands' },
  'rule-chosen': { kind: 'rule-chosen', tick: 1, rule: 'one-name' },
  refused: { kind: 'refused', tick: 1, command: { kind: 'tap-roof' }, reason: 'busy' },
};

export const aScene = (wishes: Partial<Scene> = {}): Scene => {
  const level = aLevel('record-night');
  return {
    shift: createShift(level, 1),
    isLit: false,
    earBay: 3,
    bayCount: level.face.ledges * level.face.baysPerLedge,
    bayMetres: level.face.bayLengthMm / 1000,
    ...wishes,
  };
};

export const heard = (event: SimEvent, wishes: Partial<Heard> = {}): Heard => ({
  event,
  scene: aScene(),
  leak: event.kind === 'air-changed' ? 'opened' : null,
  others: null,
  hadTalked: false,
  isSecondOfSlab: false,
  ton: null,
  ...wishes,
});
