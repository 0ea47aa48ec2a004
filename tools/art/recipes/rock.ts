// The rock the seam lies in, as strips of bed: every bed has a hand of its own, as a wood engraver tells silk from
// stone. A strip joins itself along the dip; the mine lays strip upon strip. Cut twice: for the lamp, and in ink.
import { BEDS, bedName, type BedKind } from '../../../src/view/measures.ts';
import { BED_TONES, type BedTones } from '../../../src/view/palette.ts';
import { between, comb, jagged, oneOf, vein, type Grain } from '../carve.ts';
import { box, createGrain, gouge, pairs, polygon, type Cut, type Pen, type Points } from '../painter.ts';

type Field = {
  readonly pen: Pen;
  readonly long: number;
  readonly thick: number;
  readonly tones: BedTones;
  readonly grain: Grain;
};

/** A wavering line along the strip that ends as high as it began. */
const wave = (long: number, y: number, swing: number, grain: Grain): Points => {
  const inner = [0.14, 0.31, 0.47, 0.66, 0.83].map(
    (share) => [long * share, y + (grain() - 0.5) * swing] as const,
  );
  return [[-1, y], ...inner, [long + 1, y]];
};

/** Where a bed begins: a black joint and the light on its lip. */
const joint = ({ pen, long, tones, grain }: Field, y: number, width: number): void => {
  const way = wave(long, y, 3, grain);
  vein(pen, way, width, width, tones.deep);
  vein(
    pen,
    way.map(([x, py]) => [x, py + width * 0.5 + 0.7] as const),
    1.5,
    1.5,
    tones.mark,
  );
};

/** A crack across the beds, opened a little, light on the side that looks up-dip. */
const across = ({ pen, tones, grain }: Field, x: number, from: number, to: number, lean: number): void => {
  const way = jagged([x, from], [x + lean, to], 4, 2.5, grain);
  vein(
    pen,
    way.map(([px, py]) => [px + 1.7, py] as const),
    1.4,
    0.6,
    tones.mark,
  );
  vein(pen, way, 2.8, 1, tones.deep);
};

/** Leaves of shale: long flat cuts, close, none of them quite level. */
const shale = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  for (let y = 7; y < thick - 2; y += 5.2) {
    for (let x = between(grain, 0, 20); x < long;) {
      const run = between(grain, 26, 78);
      const tone = grain() < 0.24 ? tones.high : tones.mark;
      gouge(
        pen,
        [x, y + between(grain, -0.8, 0.8)],
        [x + run, y + between(grain, -1, 1)],
        between(grain, 1.6, 3.2),
        tone,
      );
      x += run + between(grain, -4, 9);
    }
  }
  for (let x = 34; x < long; x += between(grain, 60, 95)) across(field, x, 2, thick, between(grain, -7, 7));
};

/** The leaf that lies on the coal: broken off in steps, its edge the brightest line of the rock. */
const rim = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  shale(field);
  let x = 0;
  while (x < long) {
    const run = Math.min(long - x, between(grain, 24, 58));
    const depth = between(grain, 3, 7);
    polygon(
      pen,
      pairs([x, 0, x + run, 0, x + run - 3, depth * 0.6, x + run * 0.5, depth, x + 1, depth * 0.7]),
      tones.edge,
    );
    polygon(
      pen,
      pairs([x + run - 2.5, 0, x + run, 0, x + run, thick * 0.5, x + run - 1.2, thick * 0.3]),
      tones.deep,
    );
    gouge(pen, [x + 3, depth + 1.6], [x + run - 2, depth + 1], 2.2, tones.deep);
    x += run;
  }
};

/** A leaf of coal in the rock: black, with a few sparks. */
const streak = ({ pen, long, thick, tones, grain }: Field): void => {
  vein(pen, wave(long, thick / 2, 2, grain), thick - 2.4, thick - 2.4, tones.deep);
  for (let x = 6; x < long; x += between(grain, 12, 26))
    gouge(
      pen,
      [x, thick * between(grain, 0.35, 0.65)],
      [x + between(grain, 4, 13), thick * 0.5],
      1.7,
      tones.high,
    );
};

/** Sandstone: massive, pecked in rows that thin out downwards, with great open joints. */
const sand = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  let row = 0;
  for (let y = 9; y < thick - 3; y += 6.2) {
    const step = 6.5 + row * 1.1;
    for (let x = (row % 2) * step * 0.5; x < long - 2; x += step) {
      if (grain() < 0.18) continue;
      const size = between(grain, 1.3, 2.5) * (1 - row * 0.035);
      const [px, py] = [x + between(grain, -1.2, 1.2), y + between(grain, -1, 1)];
      polygon(pen, pairs([px, py, px + size * 2, py - size * 0.5, px + size * 0.9, py + size]), tones.mark);
    }
    row += 1;
  }
  for (let x = between(grain, 30, 60); x < long - 20; x += between(grain, 90, 140))
    across(field, x, 1, thick, between(grain, -16, 16));
  for (let count = 0; count < 5; count += 1) {
    const x = between(grain, 10, long - 70);
    const y = thick * between(grain, 0.2, 0.85);
    gouge(pen, [x, y], [x + between(grain, 30, 62), y + between(grain, -2, 2)], 2.4, tones.deep);
  }
};

/** Old dunes: sheaves of bent cuts, each sheaf cut off by the next. */
const dune = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  for (let x = 0, sheaf = 0; x < long - 12; sheaf += 1) {
    const run = Math.min(long - x, between(grain, 62, 104));
    const lean = sheaf % 2 === 0 ? 1 : 0.55;
    for (let cut = 3; cut < run; cut += between(grain, 5, 7.4)) {
      const top = [x + cut, 5 + between(grain, 0, 5)] as const;
      const knee = [top[0] + thick * 0.34 * lean, thick * 0.52] as const;
      const foot = [top[0] + thick * 0.95 * lean, thick - between(grain, 3, 9)] as const;
      if (foot[0] > x + run + 14) continue;
      const tone = grain() < 0.2 ? tones.high : tones.mark;
      vein(pen, [top, knee, foot], between(grain, 2, 3.2), 0.2, tone);
    }
    vein(
      pen,
      [
        [x + run - 2, 1],
        [x + run + thick * 0.3, thick * 0.5],
        [x + run + thick * 0.5, thick],
      ],
      2.4,
      1.2,
      tones.deep,
    );
    x += run;
  }
};

/** Limestone: courses of blocks like masonry nobody built, lit along their tops. */
const courses = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  const half = thick / 2;
  for (const [row, y] of [2, half].entries()) {
    for (let x = row === 0 ? 0 : 24; x < long - 10;) {
      const run = Math.min(long - x, between(grain, 38, 66));
      const tone = oneOf(grain, [tones.tone, tones.mark, tones.tone]);
      polygon(
        pen,
        pairs([x + 2, y + 2, x + run - 1, y + 2.6, x + run - 2.4, y + half - 2.4, x + 1.2, y + half - 2]),
        tone,
      );
      gouge(pen, [x + 2, y + 2.6], [x + run - 2, y + 3], 2.6, tones.edge);
      const cut = { dx: between(grain, 6, 9), dy: half * 0.42, width: 1.7, fill: tones.deep };
      comb(
        pen,
        { from: [x + run * 0.55, y + half * 0.42], to: [x + run - 8, y + half * 0.42], count: 4 },
        cut,
        grain,
      );
      x += run;
    }
  }
};

/** Mudstone: night with a few long cuts in it, so that the eye can rest. */
const mud = (field: Field): void => {
  const { pen, long, thick, tones, grain } = field;
  for (let y = 10; y < thick - 4; y += between(grain, 9, 13)) {
    const x = between(grain, 0, long * 0.6);
    gouge(
      pen,
      [x, y],
      [x + between(grain, 70, 150), y + between(grain, -3, 3)],
      between(grain, 1.8, 3.4),
      tones.mark,
    );
    gouge(pen, [x + 18, y + 3.4], [x + between(grain, 50, 90), y + 3.4], 1.5, tones.mark);
  }
  across(field, long * 0.3, 2, thick * 0.7, 12);
};

const HANDS: Readonly<Record<BedKind, (field: Field) => void>> = {
  rim,
  shale,
  streak,
  sand,
  dune,
  courses,
  mud,
};

const paintBed = (pen: Pen, kind: BedKind, tones: BedTones): void => {
  const { long, thick } = BEDS[kind];
  // What runs over one end comes in at the other.
  for (const shift of [-long, long, 0]) {
    const field: Field = { pen, long, thick, tones, grain: createGrain(long + thick) };
    pen.save();
    pen.translate(shift, 0);
    if (shift === -long) polygon(pen, box(-long, -1, long * 3, thick + 2), tones.tone);
    HANDS[kind](field);
    if (kind !== 'rim') joint(field, 1.6, kind === 'streak' ? 1.4 : 3.2);
    pen.restore();
  }
};

/** Names: `bed sand dark`, `bed sand print` and so on; the first edge is the one towards the seam. */
export const rockCuts = (): Cut[] =>
  (Object.keys(BEDS) as BedKind[]).flatMap((kind) =>
    (['dark', 'print'] as const).map((look): Cut => ({
      name: bedName(kind, look),
      w: BEDS[kind].long,
      h: BEDS[kind].thick,
      ax: 0,
      ay: 0,
      detail: look === 'dark' ? 1 : 0.6,
      paint: (pen) => paintBed(pen, kind, BED_TONES[look][kind]),
    })),
  );
