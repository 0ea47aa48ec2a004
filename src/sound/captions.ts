// Every sound that means something, as words, whether or not anything is heard: muted play loses nothing, and
// neither does a machine without sound. The switch is exhaustive like that of the cues.
import type { SimEvent } from '../sim/index.ts';
import type { Heard } from './hearing.ts';
import { isPlayer, whereIs, type Scene } from './scene.ts';

export type Caption = {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** Not again within so many real ms; 0 is always. */
  readonly everyMs: number;
};

type Of<Kind extends SimEvent['kind']> = Extract<SimEvent, { readonly kind: Kind }>;

const OFTEN = 2500;
const SELDOM = 12_000;
const RARELY = 30_000;

const placeArgs = (scene: Scene, bay: number): Readonly<Record<string, string | number>> => ({
  where: whereIs(scene, bay),
  bay: bay + 1,
});

/** A choice of a message: its names take no hyphens. */
const tradeOf = ({ shift }: Scene, worker: string | null): string => {
  const trade = shift.level.crew.find((member) => member.id === worker)?.trade ?? 'other';
  return trade === 'air-hand' ? 'airHand' : trade;
};

const coalCaption = ({ isSecondOfSlab, ton }: Heard, event: Of<'coal-cut'>): Caption | null => {
  if (event.isSlab && !isSecondOfSlab) return { key: 'caption.coal.slab', everyMs: OFTEN };
  if (ton !== null) return { key: 'caption.coal.ton', args: { ton }, everyMs: SELDOM };
  return event.piece === 0 ? null : { key: 'caption.coal.break', everyMs: RARELY };
};

const propCaption = ({ event, hadTalked }: Heard, scene: Scene): Caption | null => {
  if (event.kind !== 'prop-set') return null;
  if (hadTalked) return { key: 'caption.roof.quiet', args: placeArgs(scene, event.bay), everyMs: 0 };
  if (isPlayer(scene, event.by)) return { key: 'caption.wood.wedged', everyMs: 0 };
  return { key: 'caption.wood.mallets', args: placeArgs(scene, event.bay), everyMs: SELDOM };
};

const airCaption = ({ leak, others }: Heard): Caption | null => {
  if (leak !== null)
    return { key: leak === 'opened' ? 'caption.air.leak' : 'caption.air.mended', everyMs: 0 };
  if (others === 'more') return { key: 'caption.air.others', everyMs: RARELY };
  return null;
};

const orderCaption = ({ order, worker }: Of<'order-given'>, scene: Scene): Caption => {
  if (order === 'call-timber') return { key: 'caption.call.timber', everyMs: OFTEN };
  if (order === 'call-chute') return { key: 'caption.call.chute', everyMs: OFTEN };
  return { key: 'caption.call.post', args: { trade: tradeOf(scene, worker) }, everyMs: OFTEN };
};

const LIT_WOOD: ReadonlySet<SimEvent['kind']> = new Set(['prop-set', 'timber-carried']);
const LIT_FLOW: ReadonlySet<SimEvent['kind']> = new Set(['tub-filled', 'tub-hauled']);

/** Lights up: the shift runs by too fast to be spelt out; the wood on the face and the coal below are named once each. */
const litCaption = ({ kind }: SimEvent): Caption | null => {
  if (LIT_WOOD.has(kind)) return { key: 'caption.lit.mallets', everyMs: RARELY };
  return LIT_FLOW.has(kind) ? { key: 'caption.lit.tubs', everyMs: RARELY } : null;
};

const mineCaption = (heard: Heard, scene: Scene): Caption | null => {
  const { event } = heard;
  switch (event.kind) {
    case 'coal-cut':
      return coalCaption(heard, event);
    case 'prop-set':
      return propCaption(heard, scene);
    case 'timber-carried':
      return { key: 'caption.wood.timber', args: { ledge: event.ledge + 1 }, everyMs: RARELY };
    case 'tub-filled':
      return { key: 'caption.flow.gate', everyMs: RARELY };
    case 'tub-hauled':
      return { key: 'caption.flow.tubs', args: { count: event.count }, everyMs: SELDOM };
    case 'hose-moved':
      return { key: 'caption.air.hose', everyMs: OFTEN };
    case 'steel-changed':
      return { key: 'caption.work.steel', everyMs: 0 };
    case 'air-changed':
      return airCaption(heard);
    case 'roof-talked':
      return { key: `caption.roof.${event.stage}`, args: placeArgs(scene, event.bay), everyMs: 0 };
    case 'roof-tapped':
      return { key: `caption.tap.${event.answer}`, everyMs: 0 };
    case 'prop-lost':
      return { key: 'caption.roof.prop-lost', args: placeArgs(scene, event.bay), everyMs: 0 };
    case 'roof-fell':
      return { key: 'caption.roof.fall', args: placeArgs(scene, event.bay), everyMs: 0 };
    case 'worker-hurt':
      return { key: 'caption.call.hurt', args: { trade: tradeOf(scene, event.worker) }, everyMs: 0 };
    case 'posts-swapped':
      return { key: 'caption.call.swap', everyMs: 0 };
    case 'order-given':
      return orderCaption(event, scene);
    case 'shift-ended':
      return { key: 'caption.call.end', everyMs: 0 };
    // A card and its answer stand on the screen in words already; so does every refusal.
    case 'card-shown':
    case 'card-answered':
    case 'refused':
    // Not heard at all.
    case 'spell-ended':
    case 'waited':
    case 'exposed':
    case 'rule-chosen':
    // On paper: the screens of the print show what is stamped.
    case 'booked':
      return null;
  }
};

export const captionOf = (heard: Heard): Caption | null => {
  const { event, scene } = heard;
  if (event.kind === 'booked') return { key: 'caption.print.stamp', everyMs: OFTEN };
  if (scene === null) return null;
  return scene.isLit ? litCaption(event) : mineCaption(heard, scene);
};

export type Captioner = (caption: Caption | null) => void;

/** Says captions, each key no oftener than it allows. */
export const createCaptioner = (
  say: (key: string, args?: Readonly<Record<string, string | number>>) => void,
  now: () => number,
): Captioner => {
  const lastSaid = new Map<string, number>();
  return (caption) => {
    if (caption === null) return;
    const at = now();
    const last = lastSaid.get(caption.key);
    if (last !== undefined && at - last < caption.everyMs) return;
    lastSaid.set(caption.key, at);
    say(caption.key, caption.args);
  };
};
