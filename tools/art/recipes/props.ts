// Props, the only light material underground, so that every one reads at once: sound, bowed, split. A round log with
// its bark half off, under a head-board with its wedge, on a foot-block.
import { SEAM } from '../../../src/view/band.ts';
import { PROP_LOOKS, propName, type PropLook } from '../../../src/view/measures.ts';
import { COAL, TIMBER, BARK } from '../../../src/view/palette.ts';
import { between, jagged, vein, type Grain } from '../carve.ts';
import { createGrain, cutOut, gouge, pairs, polygon, type Cut, type Pen, type Points } from '../painter.ts';

const PROP_W = 54;
const PROP_H = SEAM + 6;
const X = 25;
const HEAD = 12;
const FOOT = SEAM - 4;
const BOW = { sound: 0, bowed: 8, split: 11 } as const;

/** How far the log stands off its axis at a height: straight, or bent most in the middle. */
const bentAt = (look: PropLook, y: number): number => {
  const share = (y - HEAD) / (FOOT - HEAD);
  return BOW[look] * Math.sin(Math.PI * Math.min(1, Math.max(0, share)));
};

/** A line down the log, `side` from -1 (towards the lamp) to 1. */
const down = (look: PropLook, side: number, from: number, to: number): Points =>
  Array.from({ length: 9 }, (_, index) => {
    const y = from + ((to - from) * index) / 8;
    return [X + bentAt(look, y) + side * (7.4 + (y / SEAM) * 1.4), y] as const;
  });

/** Round by three planes: the lit flank, the body, the flank that looks away. */
const paintLog = (pen: Pen, look: PropLook): void => {
  const plane = (left: number, right: number, tone: string): void =>
    polygon(pen, [...down(look, left, HEAD, FOOT), ...down(look, right, HEAD, FOOT).toReversed()], tone);
  plane(-1.1, 1.12, COAL.gap);
  plane(-1, 1, TIMBER.body);
  plane(0.42, 1, TIMBER.shadow);
  plane(-1, -0.62, TIMBER.edge);
};

/** Bark left in tongues, a knot, long checks of drying. */
const paintBark = (pen: Pen, look: PropLook, grain: Grain): void => {
  for (const [from, to] of [
    [between(grain, 26, 44), between(grain, 60, 74)],
    [between(grain, 86, 100), between(grain, 116, 134)],
  ] as const) {
    const side = between(grain, 0.1, 0.5);
    polygon(
      pen,
      [...down(look, side, from, to), ...down(look, 1.02, from + 5, to - 4).toReversed()],
      BARK.body,
    );
    vein(pen, down(look, side, from + 2, to - 2), 1.8, 0.8, BARK.edge);
  }
  for (const side of [-0.3, 0.12])
    vein(pen, down(look, side, between(grain, 20, 50), between(grain, 90, 132)), 1.8, 0.4, TIMBER.shadow);
  const y = between(grain, 62, 84);
  const x = X + bentAt(look, y) - 2;
  polygon(pen, pairs([x - 3, y, x, y - 4, x + 3.4, y, x, y + 4.6]), TIMBER.shadow);
  polygon(pen, pairs([x - 1.4, y, x, y - 2, x + 1.5, y, x, y + 2.2]), BARK.body);
};

/** Where the log gives: fibres crushed on the inner side, sprung on the outer. */
const paintBend = (pen: Pen): void => {
  for (const y of [66, 74, 82, 90]) {
    const x = X + bentAt('bowed', y);
    vein(pen, pairs([x - 8, y - 2, x - 3, y, x - 1, y + 2]), 2.2, 0.4, TIMBER.shadow);
    vein(pen, pairs([x + 8, y, x + 14, y - 6]), 1.8, 0.4, TIMBER.edge);
  }
};

/** Torn through: a black mouth along the grain and splinters that stand out like hair. */
const paintSplit = (pen: Pen, grain: Grain): void => {
  const at = (y: number): number => X + bentAt('split', y);
  const mouth = jagged([at(44) - 6, 40], [at(104) + 5, 108], 6, 4, grain);
  vein(
    pen,
    mouth.map(([x, y]) => [x + 2.4, y] as const),
    6,
    3,
    TIMBER.edge,
  );
  vein(pen, mouth, 7, 2, COAL.gap);
  for (const [y, dx, dy] of [
    [58, 17, -13],
    [68, 22, -5],
    [78, 20, 5],
    [88, 15, 13],
  ] as const)
    vein(
      pen,
      [
        [at(y) + 4, y],
        [at(y) + 4 + dx, y + dy],
      ],
      3.4,
      0.2,
      TIMBER.edge,
    );
  for (const [y, dx, dy] of [
    [62, -16, -10],
    [74, -19, 2],
    [86, -13, 12],
  ] as const)
    vein(
      pen,
      [
        [at(y) - 5, y],
        [at(y) - 5 + dx, y + dy],
      ],
      3,
      0.2,
      TIMBER.body,
    );
};

/** Head-board, wedge driven from up-dip, foot-block in its hole. */
const paintEnds = (pen: Pen, look: PropLook): void => {
  const sag = BOW[look] * 0.34;
  cutOut(pen, pairs([1, 2, X, 2 + sag, 50, 1.5, 50, 9, X + 4, 9.5 + sag, 1, 9]), TIMBER, 1.4);
  polygon(pen, pairs([1, 6.4, X, 6.8 + sag, 50, 6.2, 50, 9, X + 4, 9.5 + sag, 1, 9]), TIMBER.shadow);
  for (const x of [8, 34])
    vein(pen, pairs([x, 4 + sag * 0.3, x + 11, 4.2 + sag * 0.3]), 1.5, 0.3, TIMBER.shadow);
  cutOut(pen, pairs([X - 17, 9.5 + sag, X + 5, 11 + sag, X - 16, 14.5 + sag]), TIMBER, 1.2);
  if (look === 'split') polygon(pen, pairs([33, 1, 37, 8, 34, 9.6, 38, 13, 41, 9, 38, 6]), COAL.gap);
  polygon(pen, pairs([X - 15, FOOT - 2, X + 16, FOOT - 2, X + 20, PROP_H, X - 19, PROP_H]), COAL.gap);
  cutOut(pen, pairs([X - 13, FOOT - 1, X + 13, FOOT - 1, X + 16, FOOT + 6, X - 16, FOOT + 6]), TIMBER, 1.2);
  polygon(
    pen,
    pairs([X - 15, FOOT + 3, X + 15, FOOT + 3, X + 16, FOOT + 6, X - 16, FOOT + 6]),
    TIMBER.shadow,
  );
};

const paintProp = (pen: Pen, look: PropLook, seed: number): void => {
  const grain = createGrain(seed);
  paintLog(pen, look);
  paintBark(pen, look, grain);
  if (look === 'bowed') paintBend(pen);
  if (look === 'split') paintSplit(pen, grain);
  paintEnds(pen, look);
  gouge(pen, [X - 6, 17], [X + 5, 21], 1.8, TIMBER.shadow);
};

export const propCuts = (): Cut[] =>
  PROP_LOOKS.flatMap(([look, variants]) =>
    Array.from({ length: variants }, (_, variant): Cut => ({
      name: propName(look, variant),
      w: PROP_W,
      h: PROP_H,
      ax: X,
      ay: 1,
      paint: (pen) => paintProp(pen, look, 300 + variant * 7 + look.length),
    })),
  );
