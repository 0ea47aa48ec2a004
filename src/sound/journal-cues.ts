// What each fact of the journal sounds like. The switch is exhaustive: a new kind of event does not compile
// until somebody has decided whether it is heard.
import type { SimEvent } from '../sim/index.ts';
import { atBay, inDrift, litWood, onPaper, type CuePlan } from './cue-plan.ts';
import type { Heard } from './hearing.ts';
import { isPlayer, metresTo, type Scene } from './scene.ts';

type Of<Kind extends SimEvent['kind']> = Extract<SimEvent, { readonly kind: Kind }>;

const NOTHING: readonly CuePlan[] = [];

const TAPS = { solid: 'tap-solid', drummy: 'tap-drummy', hollow: 'tap-hollow' } as const;

/** Speed of coal down the dip, metres a second, as the ear expects it. *tuned* */
const SLIDE_SPEED = 16;
const LONGEST_SLIDE_MS = 2400;
const PARTING = 0;

const arrivalMs = (scene: Scene): number =>
  Math.min(LONGEST_SLIDE_MS, 250 + (metresTo(scene, -1) * 1000) / SLIDE_SPEED);

/** 0 at the top of a ledge to 1 at its foot: the bell climbs one octave a ledge, however long that is, and starts again. */
const downLedge = ({ shift }: Scene, bay: number): number => {
  const { baysPerLedge } = shift.level.face;
  return baysPerLedge > 1 ? (bay % baysPerLedge) / (baysPerLedge - 1) : 0.5;
};

const coalCues = (
  { isSecondOfSlab, ton }: Heard,
  event: Of<'coal-cut'>,
  scene: Scene,
): readonly CuePlan[] => {
  if (scene.isLit) return NOTHING;
  const { bay, piece, isSlab } = event;
  const delayMs = arrivalMs(scene);
  const clatter = inDrift(scene, { cue: 'clatter', delayMs, gain: isSlab ? 0.9 : 0.5 });
  const bell: CuePlan = {
    cue: 'bell',
    bus: 'mine',
    gain: 0.4,
    pan: 0.35,
    rate: 2 ** (downLedge(scene, bay) - 0.5),
    delayMs: 180,
  };
  const full = ton === null ? NOTHING : [bell];
  if (isSecondOfSlab) return full;
  if (isSlab) {
    return [
      atBay(scene, bay, { cue: 'slab', gain: 1 }, 'work'),
      atBay(scene, bay, { cue: 'slide', gain: 0.8, delayMs: 260, rate: 0.9 }, 'work'),
      clatter,
      ...full,
    ];
  }
  if (piece === PARTING) return [atBay(scene, bay, { cue: 'crack', gain: 0.6 }, 'work'), ...full];
  return [
    atBay(scene, bay, { cue: 'break', gain: 0.85 }, 'work'),
    atBay(scene, bay, { cue: 'slide', gain: 0.4, delayMs: 90, rate: 1.08 }, 'work'),
    clatter,
    ...full,
  ];
};

/** In the light a night passes in 18 s: five mallets and five logs a second were a ratchet, and no work. *tuned* */
const LIT_MALLET_GAP_MS = 240;
const LIT_TIMBER_GAP_MS = 1000;

const timberCues = ({ ledge }: Of<'timber-carried'>, scene: Scene): readonly CuePlan[] => {
  const bay = ledge * scene.shift.level.face.baysPerLedge;
  return [
    scene.isLit
      ? litWood(scene, bay, { cue: 'timber', gain: 0.7, gapMs: LIT_TIMBER_GAP_MS })
      : atBay(scene, bay, { cue: 'timber', gain: 0.7 }),
  ];
};

const propCues = (event: Of<'prop-set'>, scene: Scene): readonly CuePlan[] => {
  const { bay, by } = event;
  if (scene.isLit) return [litWood(scene, bay, { cue: 'mallet', gain: 0.9, gapMs: LIT_MALLET_GAP_MS })];
  // The player's own first knocks sounded on the beats; the last one seats the prop.
  if (isPlayer(scene, by)) return [atBay(scene, bay, { cue: 'knock-3', gain: 0.9 }, 'work')];
  return [0, 1, 2].map((beat) =>
    atBay(scene, bay, { cue: 'mallet', gain: 0.75, delayMs: beat * 190, rate: 0.94 + beat * 0.09 }),
  );
};

const breaking = (plans: readonly CuePlan[]): readonly CuePlan[] =>
  plans.map((plan) => ({ ...plan, breaksSilence: true }));

const roofCues = ({ bay, stage }: Of<'roof-talked'>, scene: Scene): readonly CuePlan[] => {
  if (scene.isLit) return NOTHING;
  const creak = atBay(scene, bay, { cue: 'creak', gain: 0.95 });
  const shout: CuePlan = { cue: 'shout', bus: 'mine', gain: 0.55, pan: -0.3, delayMs: 420 };
  return stage === 'creak'
    ? breaking([creak])
    : breaking([atBay(scene, bay, { cue: 'pop', gain: 1 }), { ...creak, delayMs: 120 }, shout]);
};

/** The stones lie still after 4.6 s; then a second of nothing; then one calls and another answers. */
const FIRST_NAME_MS = 5600;
const SECOND_NAME_MS = 6900;
const LAST_NAME_MS = 8000;

/** Rumble, silence, names. A fall is as loud everywhere, only duller from afar: the whole rock carries it. */
const fallCues = (bay: number, scene: Scene): readonly CuePlan[] =>
  breaking([
    { ...atBay(scene, bay, { cue: 'fall' }), gain: 1 },
    { cue: 'call', bus: 'mine', gain: 0.45, rate: 0.94, pan: -0.35, lowpassHz: 5000, delayMs: FIRST_NAME_MS },
    { cue: 'call', bus: 'mine', gain: 0.34, pan: 0.45, lowpassHz: 2600, delayMs: SECOND_NAME_MS },
  ]);

const hurtCues = (): readonly CuePlan[] =>
  breaking([{ cue: 'shout', bus: 'mine', gain: 0.5, rate: 0.92, delayMs: LAST_NAME_MS }]);

const airCues = ({ leak }: Heard): readonly CuePlan[] =>
  leak === null ? NOTHING : [{ cue: 'hose', bus: 'mine', gain: leak === 'opened' ? 0.6 : 0.35 }];

const CALL: CuePlan = { cue: 'call', bus: 'mine', gain: 0.4 };

const swapCues = ({ isLit }: Scene): readonly CuePlan[] => (isLit ? NOTHING : [CALL]);

const orderCues = (event: Of<'order-given'>, scene: Scene): readonly CuePlan[] => {
  if (scene.isLit) return NOTHING;
  if (event.order !== 'call-chute') return [CALL];
  return [CALL, inDrift(scene, { cue: 'gate', gain: 0.8, delayMs: 900 })];
};

/** Sounds that go with a place in the mine. */
const mineCues = (heard: Heard, scene: Scene): readonly CuePlan[] => {
  const { event } = heard;
  switch (event.kind) {
    case 'coal-cut':
      return coalCues(heard, event, scene);
    case 'prop-set':
      return propCues(event, scene);
    case 'timber-carried':
      return timberCues(event, scene);
    case 'tub-filled':
      return [
        inDrift(scene, { cue: 'gate', gain: 0.6 }),
        inDrift(scene, { cue: 'pour', gain: 0.6, delayMs: 350 }),
      ];
    case 'tub-hauled':
      return [inDrift(scene, { cue: 'tub-roll', gain: 0.9, delayMs: 200 })];
    case 'hose-moved':
      return scene.isLit ? NOTHING : [{ cue: 'hose', bus: 'work', gain: 0.5 }];
    case 'steel-changed':
      return scene.isLit ? NOTHING : [{ cue: 'steel', bus: 'work', gain: 0.7 }];
    case 'air-changed':
      return scene.isLit ? NOTHING : airCues(heard);
    case 'roof-talked':
      return roofCues(event, scene);
    case 'roof-tapped':
      return scene.isLit
        ? NOTHING
        : [atBay(scene, event.bay, { cue: TAPS[event.answer], gain: 0.9 }, 'work')];
    case 'prop-lost':
      return scene.isLit ? NOTHING : [atBay(scene, event.bay, { cue: 'pop', gain: 0.9 })];
    case 'roof-fell':
      return scene.isLit ? NOTHING : fallCues(event.bay, scene);
    case 'worker-hurt':
      return scene.isLit ? NOTHING : hurtCues();
    case 'posts-swapped':
      return swapCues(scene);
    case 'order-given':
      return orderCues(event, scene);
    case 'shift-ended':
      return scene.isLit ? NOTHING : [{ cue: 'signal', bus: 'mine', gain: 0.8 }];
    case 'card-shown':
      return scene.isLit ? NOTHING : [onPaper('page', 0.5)];
    case 'card-answered':
      return scene.isLit ? NOTHING : [onPaper('pencil', 0.5)];
    // Spans of time and facts nobody in the mine could hear.
    case 'spell-ended':
    case 'waited':
    case 'exposed':
    // The lever sounds under the hand, not when the shift is closed. Bookings are heard on paper.
    case 'rule-chosen':
    case 'booked':
    // The button says why; a scolding noise would punish whoever tries things out.
    case 'refused':
      return NOTHING;
  }
};

export const cuesOf = (heard: Heard): readonly CuePlan[] => {
  if (heard.event.kind === 'booked') return [onPaper('stamp', 0.9)];
  return heard.scene === null ? NOTHING : mineCues(heard, heard.scene);
};
