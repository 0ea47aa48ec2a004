// Coal on its way out: the chute at the foot of the face with its gate, the heap that grows behind it, tubs and their
// loads. A full chute is seen to be full before it stops the hammer.
import { CHUTE, HEAP_STAGES, TUB_LOADS, TUB_W } from '../../../src/view/measures.ts';
import { COAL, OLD_WOOD, STEEL, TIMBER } from '../../../src/view/palette.ts';
import { between, stone, vein, type Grain } from '../carve.ts';
import {
  box,
  createGrain,
  cutOut,
  gouge,
  pairs,
  polygon,
  type Cut,
  type Pen,
  type Points,
} from '../painter.ts';

const LUMP = { shadow: COAL.gap, body: COAL.body, edge: COAL.edge };
const PALE_LUMP = { shadow: COAL.shadow, body: COAL.light, edge: COAL.glint };

/** Lumps from the back to the front, the last ones large and catching light. */
const pile = (
  pen: Pen,
  grain: Grain,
  count: number,
  place: (share: number) => readonly [number, number],
): void => {
  for (let index = 0; index < count; index += 1) {
    const share = index / count;
    const [x, y] = place(share);
    stone(pen, x, y, between(grain, 4, 7) + share * 4, grain() < 0.16 ? PALE_LUMP : LUMP, grain);
  }
};

const heapHeight = (stage: number): number => 20 + stage * 27;

/** The coal lying ready above the gate: as broad as the chute there, heaped in the middle. */
const paintHeap = (pen: Pen, stage: number): void => {
  const grain = createGrain(500 + stage);
  const tall = heapHeight(stage);
  const foot = tall - 4;
  const wide = 40 + stage * 8;
  const top: Points = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
    const dome = 1 - (share * 2 - 1) ** 2 * 0.5;
    return [75 + (share - 0.5) * wide * 1.5, tall - tall * dome * 0.92 + between(grain, -4, 4)] as const;
  });
  polygon(pen, [[75 - 32, foot], ...top, [75 + 32, foot]], COAL.shadow);
  pile(pen, grain, stage * 15 + 12, (share) => {
    const up = Math.max(0, 1.02 - share * 0.95 - grain() * 0.16);
    const side = (grain() - 0.5) * (64 + up * (wide * 1.1 - 40));
    return [75 + side, foot - 5 - up * (tall - 18) * (1 - (side / wide) ** 2 * 0.5)];
  });
};

/** Two boarded cheeks that narrow to the mouth, held by bands of iron. */
const paintChute = (pen: Pen): void => {
  const left: Points = pairs([2, 0, 18, 0, 60, 142, 46, 150]);
  const right: Points = pairs([158, 0, 174, 0, 130, 150, 116, 142]);
  polygon(pen, pairs([16, 0, 160, 0, 120, 146, 56, 146]), COAL.gap);
  for (let row = 0; row < 5; row += 1) {
    const y = 8 + row * 28;
    const inset = 18 + y * 0.285;
    polygon(
      pen,
      pairs([inset, y, 176 - inset, y, 172 - inset - 3, y + 23, inset + 7, y + 23]),
      OLD_WOOD.far.body,
    );
    vein(pen, pairs([inset + 2, y + 1.2, 174 - inset, y + 1.2]), 2, 2, OLD_WOOD.far.edge);
  }
  for (const side of [left, right]) cutOut(pen, side, TIMBER, 1.8);
  polygon(pen, pairs([11, 0, 18, 0, 60, 142, 53, 146]), TIMBER.shadow);
  polygon(pen, pairs([167, 0, 174, 0, 130, 150, 123, 146]), TIMBER.shadow);
  for (const y of [30, 92]) {
    const x = 4 + y * 0.3;
    polygon(pen, pairs([x, y, x + 20, y, x + 23, y + 8, x + 3, y + 8]), STEEL.shadow);
    polygon(
      pen,
      pairs([156 - y * 0.3 - 3, y, 176 - x, y, 173 - x, y + 8, 156 - y * 0.3 - 6, y + 8]),
      STEEL.shadow,
    );
    vein(pen, pairs([x + 1, y + 1, x + 19, y + 1]), 1.6, 1.6, STEEL.edge);
    vein(pen, pairs([157 - y * 0.3, y + 1, 175 - x, y + 1]), 1.6, 1.6, STEEL.edge);
  }
  cutOut(pen, pairs([42, 142, 62, 142, 66, 168, 50, 168]), STEEL, 1.2);
  cutOut(pen, pairs([114, 142, 134, 142, 126, 168, 110, 168]), STEEL, 1.2);
};

/** The gate between the cheeks, and its lever on the loader's side; open, coal pours through in one black tongue. */
const paintGate = (pen: Pen, isOpen: boolean): void => {
  const grain = createGrain(isOpen ? 61 : 60);
  pen.translate(36, 0);
  const top = isOpen ? 0 : 22;
  if (isOpen) {
    polygon(pen, pairs([8, 34, 56, 34, 52, 82, 14, 82]), COAL.shadow);
    for (let x = 14; x < 52; x += 7)
      gouge(
        pen,
        [x, 36 + grain() * 10],
        [x + between(grain, -2, 2), 80],
        3,
        grain() < 0.4 ? COAL.edge : COAL.light,
      );
    pile(pen, grain, 14, () => [between(grain, 14, 50), between(grain, 44, 86)]);
  }
  cutOut(pen, pairs([4, top, 60, top, 58, top + 26, 6, top + 26]), STEEL, 1.4);
  for (const y of [6, 15]) vein(pen, pairs([8, top + y, 56, top + y]), 1.8, 1.8, STEEL.shadow);
  for (const x of [10, 53]) polygon(pen, box(x, top + 10, 3, 3), STEEL.edge);
  const lever: Points = isOpen ? pairs([6, top + 14, -32, top + 30]) : pairs([6, top + 10, -30, top - 10]);
  vein(pen, lever, 5.4, 4, COAL.gap);
  vein(pen, lever, 3.6, 2.6, STEEL.edge);
};

const TUB_TOP = 24;

/** A wooden tub: boards, iron hoops, a buffer, two wheels that show their spokes. */
const paintTub = (pen: Pen): void => {
  polygon(pen, pairs([10, 66, 98, 66, 96, 74, 12, 74]), STEEL.shadow);
  cutOut(pen, pairs([4, TUB_TOP, 104, TUB_TOP, 95, 66, 13, 66]), TIMBER, 1.8);
  polygon(pen, pairs([8, 45, 100, 45, 95, 66, 13, 66]), TIMBER.shadow);
  for (const y of [34, 45, 56])
    vein(pen, pairs([6 + (y - 24) * 0.2, y, 102 - (y - 24) * 0.2, y]), 1.5, 1.5, COAL.gap);
  gouge(pen, [24, 29], [58, 29.6], 1.5, TIMBER.edge);
  gouge(pen, [46, 40], [86, 39.4], 1.4, TIMBER.edge);
  for (const [top, foot] of [
    [18, 24],
    [54, 54],
    [90, 84],
  ] as const) {
    polygon(pen, pairs([top - 3.4, TUB_TOP, top + 3.4, TUB_TOP, foot + 3, 66, foot - 3, 66]), STEEL.shadow);
    vein(pen, pairs([top - 2, TUB_TOP + 1, foot - 1.6, 65]), 1.8, 1.2, STEEL.edge);
  }
  cutOut(pen, pairs([2, TUB_TOP - 4, 106, TUB_TOP - 4, 106, TUB_TOP + 3, 2, TUB_TOP + 3]), STEEL, 1.2);
  polygon(pen, pairs([-1, 64, 6, 62, 6, 71, -1, 71]), STEEL.body);
  polygon(pen, pairs([102, 62, 109, 64, 109, 71, 102, 71]), STEEL.body);
  for (const x of [32, 76]) paintWheel(pen, x, 73);
};

const paintWheel = (pen: Pen, x: number, y: number): void => {
  const ring = (r: number): Points =>
    Array.from(
      { length: 10 },
      (_, turn) => [x + Math.cos(turn * 0.628) * r, y + Math.sin(turn * 0.628) * r] as const,
    );
  cutOut(pen, ring(11), STEEL, 1.3);
  polygon(pen, ring(7.6), COAL.gap);
  for (const turn of [0.3, 1.35, 2.4]) {
    const [dx, dy] = [Math.cos(turn) * 8, Math.sin(turn) * 8];
    vein(
      pen,
      [
        [x - dx, y - dy],
        [x + dx, y + dy],
      ],
      2.4,
      2.4,
      STEEL.body,
    );
  }
  polygon(pen, ring(3), STEEL.edge);
};

/** What stands out above the rim, from a shovelful to a full crown. */
const paintLoad = (pen: Pen, step: number): void => {
  const grain = createGrain(70 + step);
  const high = step * 6.4;
  polygon(pen, pairs([8, 34, 30, 34 - high * 0.7, 54, 33 - high, 80, 34 - high * 0.7, 100, 34]), COAL.shadow);
  pile(pen, grain, 8 + step * 6, (share) => {
    const side = (grain() - 0.5) * 84;
    return [54 + side, 36 - high * (1 - (side / 52) ** 2) * (1 - share * 0.7)];
  });
};

export const chuteCuts = (): Cut[] => [
  { name: 'chute', ...CHUTE, ax: CHUTE.w / 2, ay: 0, paint: paintChute },
  { name: 'gate shut', w: 100, h: 62, ax: 68, ay: 22, paint: (pen) => paintGate(pen, false) },
  { name: 'gate open', w: 100, h: 88, ax: 68, ay: 22, paint: (pen) => paintGate(pen, true) },
  ...Array.from({ length: HEAP_STAGES }, (_, index): Cut => {
    const h = heapHeight(index + 1);
    return {
      name: `heap ${index + 1}`,
      w: 150,
      h,
      ax: 75,
      ay: h - 4,
      detail: 0.6,
      paint: (pen) => paintHeap(pen, index + 1),
    };
  }),
  { name: 'tub', w: TUB_W, h: 86, ax: TUB_W / 2, ay: 84, paint: paintTub },
  ...Array.from({ length: TUB_LOADS }, (_, index): Cut => ({
    name: `load ${index + 1}`,
    w: TUB_W,
    h: 44,
    ax: TUB_W / 2,
    ay: 96,
    paint: (pen) => paintLoad(pen, index + 1),
  })),
];
