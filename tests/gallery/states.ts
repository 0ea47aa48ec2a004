// The states of the mine worth seeing side by side, each a moment of a real shift: what to wait for, and at which bay
// to look. Nothing here is set up by hand; a state no shift comes to is told and not drawn.
import { crackStage } from '../../src/view/actors/coal-face.ts';
import { PIECE_COUNT, PIECES, playerOf, type Shift, type SimEvent } from '../../src/sim/index.ts';
import type { Plan } from '../../tools/dig.ts';

export type Light = 'lamp' | 'lit';

export type State = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly plan: Omit<Plan, 'isIt'>;
  /** The bay to look at once the moment has come, null before. */
  readonly find: (shift: Shift, events: readonly SimEvent[]) => number | null;
  readonly lights: readonly Light[];
  /** How much is shown: one bay and its neighbours, or all the player sees. */
  readonly frame: 'bay' | 'foot' | 'wide' | 'face';
  /** What happens at the moment is let on for so long before the picture is taken, ms. */
  readonly letOnMs?: number;
};

const PAR: State['plan'] = { seed: 1, bot: 'par' };
const REST = (tick: number, ...workers: readonly string[]): NonNullable<Plan['orders']> => ({
  [tick]: workers.map((worker) => ({ kind: 'order', worker, post: 'rest' }) as const),
});
/** Nobody sets timber: the roof has its way. */
const UNPROPPED: State['plan'] = {
  seed: 1,
  bot: 'reckless',
  orders: REST(900, 'timberman-1', 'timberman-2'),
};
const NO_LOADER: State['plan'] = { ...PAR, orders: REST(600, 'loader') };
const BOTH: readonly Light[] = ['lamp', 'lit'];
const EARLY = 400;

type Find = State['find'];

const bayOf: (shift: Shift) => number = (shift) => playerOf(shift).bay;
const leftOf = ({ state }: Shift, bay: number, piece: number): number =>
  state.face.pieceLeft[bay * PIECE_COUNT + piece] ?? 0;
const isGone = (shift: Shift, bay: number, ...pieces: readonly number[]): boolean =>
  pieces.every((piece) => leftOf(shift, bay, piece) === 0);

/** A block, and not the parting, of the player's bay at this stage of cracking. */
const cracked =
  (stage: number): Find =>
  (shift) => {
    const bay = bayOf(shift);
    const full = shift.state.face.pieceFull;
    const blocks = [PIECES.floorUp, PIECES.floorDown, PIECES.roofUp, PIECES.roofDown];
    const isIt = blocks.some((piece) => {
      const left = leftOf(shift, bay, piece);
      return left > 0 && crackStage(left, full[bay * PIECE_COUNT + piece] ?? 0) === stage;
    });
    return isIt && shift.state.tick > EARLY ? bay : null;
  };

const partingOut: Find = (shift) => {
  const bay = bayOf(shift);
  return shift.state.tick > EARLY &&
    isGone(shift, bay, PIECES.parting) &&
    shift.state.face.goneCount[bay] === 1
    ? bay
    : null;
};

const undercut: Find = (shift) => {
  const bay = bayOf(shift);
  const isCut = isGone(shift, bay, PIECES.parting, PIECES.floorUp, PIECES.floorDown);
  return isCut && shift.state.face.goneCount[bay] === 3 ? bay : null;
};

const happened =
  (isIt: (event: SimEvent) => number | null, from = 0): Find =>
  (shift, events) =>
    shift.state.tick < from ? null : (events.map(isIt).find((bay) => bay !== null) ?? null);

const overhang = happened((event) => (event.kind === 'coal-cut' && event.isSlab ? event.bay : null), EARLY);
const propSet = happened((event) => (event.kind === 'prop-set' ? event.bay : null), 1500);
const fell = happened((event) => (event.kind === 'roof-fell' ? event.bay : null));
const talked = (stage: 'creak' | 'splinter'): Find =>
  happened((event) => (event.kind === 'roof-talked' && event.stage === stage ? event.bay : null));

const open: Find = ({ state }) => {
  const { goneCount, propPercent, roofStage, isShut } = state.face;
  const bay = goneCount.findIndex(
    (gone, at) =>
      gone === PIECE_COUNT && propPercent[at] === 0 && roofStage[at] === 0 && isShut[at] === false,
  );
  return state.tick > EARLY && bay >= 0 ? bay : null;
};

const beingSet: Find = ({ state }) =>
  state.workers.find(
    ({ activity, timer, timerOf, bay }) =>
      state.tick > EARLY && bay >= 0 && activity === 'set-prop' && timer < timerOf / 2,
  )?.bay ?? null;

/** A prop beside an open bay whose roof talks: what should stand two bays away stands here. */
const strained: Find = ({ state: { face } }) => {
  const talks = (bay: number): boolean =>
    (face.roofStage[bay] ?? 0) > 0 && face.propPercent[bay] === 0 && face.isShut[bay] === false;
  const bay = face.propPercent.findIndex((percent, at) => percent > 0 && (talks(at - 1) || talks(at + 1)));
  return bay >= 0 ? bay : null;
};

const isNear: (shift: Shift, bay: number | null) => boolean = (shift, bay) =>
  bay !== null && Math.abs(bay - bayOf(shift)) < 4;
/** The same, but only where the player's lamp still reaches. */
const nearby =
  (find: Find): Find =>
  (shift, events) => {
    const bay = find(shift, events);
    return isNear(shift, bay) ? bay : null;
  };

const bayState = (id: string, title: string, note: string, find: Find, more: Partial<State> = {}): State => ({
  id,
  title,
  note,
  find,
  plan: PAR,
  lights: BOTH,
  frame: 'bay',
  ...more,
});

const BAYS: readonly State[] = [
  bayState('whole', 'Whole', 'The next bay, before the pick has come to it.', (shift) =>
    shift.state.tick > EARLY ? bayOf(shift) + 1 : null,
  ),
  bayState('crack-1', 'First cracks', 'A fifth of the work in a block is done.', cracked(1)),
  bayState('crack-2', 'Cracked through', 'Half of it.', cracked(2)),
  bayState('crack-3', 'About to break', 'A quarter is left.', cracked(3)),
  bayState('parting-out', 'Parting cut', 'The soft band is out; both sides stand.', partingOut),
  bayState('undercut', 'Undercut', 'The floor side is gone, the roof side hangs.', undercut),
  bayState('overhang', 'The overhang comes down', 'One slab, a quarter of a second after.', overhang, {
    letOnMs: 270,
  }),
  bayState('open', 'Open', 'Cut out, and nothing under the roof.', nearby(open)),
  bayState('being-set', 'A prop is being set', 'By a timberman, in the lee of the hewer.', nearby(beingSet)),
  bayState('propped', 'Propped', 'Fresh timber, with the mark of its setter.', nearby(propSet)),
  bayState('bowed', 'Bowed', 'The open roof beside it has begun to talk.', strained, {
    plan: UNPROPPED,
    lights: ['lit'],
  }),
  bayState('creak', 'The roof creaks', 'First warning.', nearby(talked('creak')), {
    plan: UNPROPPED,
    letOnMs: 180,
  }),
  bayState('splinter', 'The roof splinters', 'Last warning.', nearby(talked('splinter')), {
    plan: UNPROPPED,
    letOnMs: 270,
  }),
  bayState('fallen', 'Fallen', 'Shut by the roof.', fell, { plan: UNPROPPED, letOnMs: 540 }),
];

const chuteState = (share: number, title: string): State => ({
  id: `chute-${share}`,
  title,
  note: `${share} per cent of what the chute holds.`,
  plan: NO_LOADER,
  find: ({ state, level }) =>
    state.tick > 700 && state.flow.chuteKg * 100 >= level.haulage.chuteKg * share ? level.face.ledges : null,
  lights: ['lit'],
  frame: 'foot',
});

const trainState = (id: string, title: string, note: string, isIt: (shift: Shift) => boolean): State => ({
  id,
  title,
  note,
  plan: PAR,
  find: (shift) => (shift.state.tick > 1200 && isIt(shift) ? 0 : null),
  lights: ['lit'],
  frame: 'foot',
});

const FOOT: readonly State[] = [
  chuteState(10, 'A little coal'),
  chuteState(35, 'A third'),
  chuteState(65, 'Two thirds'),
  chuteState(99, 'Full: the hammer must stop'),
  trainState('tubs-none', 'No full tub', 'The loader begins.', ({ state }) => state.flow.tubsFull === 0),
  trainState('tubs-two', 'Two full tubs', 'The train fills up.', ({ state }) => state.flow.tubsFull === 2),
  trainState('train-away', 'The train is away', 'The horse has gone with it.', ({ state, level }) => {
    const { trainTicksLeft } = state.flow;
    return trainTicksLeft > 0 && trainTicksLeft < level.haulage.trainTicks * 0.2;
  }),
];

const at =
  (tick: number): Find =>
  (shift) =>
    shift.state.tick >= tick ? bayOf(shift) : null;

const wide = (
  id: string,
  title: string,
  note: string,
  light: Light,
  frame: State['frame'],
  tick: number,
): State => ({
  id,
  title,
  note,
  plan: PAR,
  find: at(tick),
  lights: [light],
  frame,
});

const WIDE: readonly State[] = [
  wide('night-begins', 'The first minutes', 'Seven minutes in; one lamp among many.', 'lamp', 'wide', 420),
  wide('night', 'In the middle of the night', 'What the player sees at work.', 'lamp', 'wide', 9000),
  wide('lights-up', 'Lights up', 'The same moment lit whole: everyone who was there.', 'lit', 'wide', 9000),
  wide('whole-face', 'The whole face', 'All the metres and everyone on them at once.', 'lit', 'face', 16_000),
];

export type Hall = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly states: readonly State[];
};

export const HALLS: readonly Hall[] = [
  {
    id: 'night-and-lights',
    title: 'Night and lights up',
    lead: 'Where the camera really stands.',
    states: WIDE,
  },
  {
    id: 'bays',
    title: 'A bay, from whole to fallen',
    lead: 'Each by the lamps of the shift and, below, with the lights up.',
    states: BAYS,
  },
  { id: 'foot', title: 'Chute and train', lead: 'At the foot of the face.', states: FOOT },
];

export const plateName = (state: State, light: Light): string => `${state.id} ${light}`;

/** Canvas pixels of a picture. */
export const plateSize = (frame: State['frame']): { readonly width: number; readonly height: number } =>
  frame === 'wide' || frame === 'face' ? { width: 960, height: 640 } : { width: 480, height: 400 };
