// The bottom of the face: the chute with its heap, tubs from empty to full, and the horse.
import { HEAP_STAGES, TUB_W } from '../../../src/view/measures.ts';
import { COAL, HORSE, LEATHER, STEEL, TIMBER } from '../../../src/view/palette.ts';
import {
  bar,
  createGrain,
  cutOut,
  gouge,
  polygon,
  type Cut,
  type Pen,
  type Points,
  pairs,
  placed,
} from '../painter.ts';

const LUMP = [-1, 0.4, -0.3, -0.8, 0.8, -0.4, 1, 0.5, 0, 0.8];
const LUMP_LIGHT = [-1, 0.4, -0.3, -0.8, 0.8, -0.4, 0, 0];

const lumps = (
  pen: Pen,
  seed: number,
  count: number,
  place: (grain: () => number) => readonly [number, number],
): void => {
  const grain = createGrain(seed);
  for (let index = 0; index < count; index += 1) {
    const [x, y] = place(grain);
    const r = 4 + grain() * 6;
    polygon(pen, placed(LUMP, x, y, r), COAL.body);
    polygon(pen, placed(LUMP_LIGHT, x, y, r), grain() < 0.4 ? COAL.edge : COAL.light);
  }
};

/** The coal lying ready above the gate, from nothing (0) to a chute that stops the hammer. */
const paintHeap = (pen: Pen, stage: number): void => {
  const height = 14 + stage * 30;
  lumps(pen, 500 + stage, stage * 22, (grain) => {
    const up = grain();
    return [14 + grain() * 122 * (1 - up * 0.3), 196 - up * height];
  });
};

const paintChute = (pen: Pen): void => {
  cutOut(pen, pairs([4, 0, 18, 0, 58, 150, 44, 158]), TIMBER, 2);
  cutOut(pen, pairs([156, 0, 170, 0, 124, 158, 108, 150]), TIMBER, 2);
  for (const y of [34, 76, 118]) gouge(pen, [16 + y * 0.26, y], [160 - y * 0.3, y + 4], 3, TIMBER.shadow);
  cutOut(pen, pairs([44, 148, 124, 148, 118, 166, 50, 166]), STEEL, 1.6);
};

const paintTub = (pen: Pen, fill: 0 | 1 | 2): void => {
  if (fill > 0) lumps(pen, 70 + fill, fill * 16, (grain) => [16 + grain() * 76, 24 - grain() * (fill * 8)]);
  cutOut(pen, pairs([4, 22, 104, 22, 94, 66, 14, 66]), TIMBER, 2);
  for (const x of [30, 54, 78]) gouge(pen, [x, 26], [x, 64], 2, TIMBER.shadow);
  cutOut(pen, pairs([2, 18, 106, 18, 106, 25, 2, 25]), STEEL, 1.2);
  for (const x of [32, 76]) {
    const wheel: Points = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (turn) => [x + Math.cos(turn * 0.785) * 11, 72 + Math.sin(turn * 0.785) * 11] as const,
    );
    cutOut(pen, wheel, STEEL, 1.4);
    polygon(pen, pairs([x - 3, 69, x + 3, 69, x + 3, 75, x - 3, 75]), COAL.gap);
  }
};

const paintHorse = (pen: Pen, step: 0 | 1): void => {
  const swing = step === 0 ? 10 : -8;
  const limb = (x: number, y: number, thigh: number, shin: number): void => {
    const upper = bar(x, y, thigh, 38, 17, 11);
    const lower = bar(upper.end[0], upper.end[1], shin, 34, 9, 7);
    cutOut(pen, lower.points, HORSE, 1.4);
    cutOut(pen, upper.points, HORSE, 1.4);
    polygon(
      pen,
      pairs([
        lower.end[0] - 6,
        lower.end[1] - 3,
        lower.end[0] + 6,
        lower.end[1] - 3,
        lower.end[0] + 8,
        lower.end[1] + 6,
        lower.end[0] - 7,
        lower.end[1] + 6,
      ]),
      LEATHER.shadow,
    );
  };
  limb(62, 84, 92 + swing, 100 + swing);
  limb(144, 84, 90 - swing, 88 - swing * 0.4);
  cutOut(
    pen,
    pairs([30, 52, 46, 40, 84, 46, 128, 40, 156, 44, 164, 62, 156, 86, 126, 92, 84, 94, 50, 90, 34, 78]),
    HORSE,
    2.2,
  );
  cutOut(
    pen,
    pairs([
      140, 50, 164, 16, 184, 4, 188, 0, 192, 8, 208, 28, 220, 40, 216, 48, 206, 50, 192, 38, 182, 40, 166, 74,
      150, 72,
    ]),
    HORSE,
    2,
  );
  polygon(pen, pairs([142, 46, 164, 12, 184, 2, 176, 14, 160, 36, 148, 54]), HORSE.shadow);
  cutOut(pen, pairs([32, 54, 24, 62, 20, 96, 27, 104, 30, 72, 37, 60]), HORSE, 1.2);
  limb(48, 84, 88 - swing, 98 - swing);
  limb(156, 82, 92 + swing, 90 + swing * 0.4);
  cutOut(pen, pairs([148, 34, 160, 30, 174, 76, 160, 84]), LEATHER, 1.6);
  gouge(pen, [150, 72], [20, 78], 3, LEATHER.edge);
};

export const haulageCuts = (): Cut[] => [
  { name: 'chute', w: 176, h: 170, ax: 88, ay: 0, paint: paintChute },
  ...Array.from({ length: HEAP_STAGES }, (_, index): Cut => ({
    name: `heap ${index + 1}`,
    w: 150,
    h: 206,
    ax: 75,
    ay: 198,
    detail: 0.6,
    paint: (pen) => paintHeap(pen, index + 1),
  })),
  ...([0, 1, 2] as const).map((fill): Cut => ({
    name: `tub ${fill}`,
    w: TUB_W,
    h: 86,
    ax: TUB_W / 2,
    ay: 84,
    paint: (pen) => paintTub(pen, fill),
  })),
  ...([0, 1] as const).map((step): Cut => ({
    name: `horse ${step}`,
    w: 226,
    h: 166,
    ax: 100,
    ay: 162,
    detail: 0.7,
    paint: (pen) => paintHorse(pen, step),
  })),
];
