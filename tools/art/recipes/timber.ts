// Timber, the only light material underground, so that every prop reads at once: sound, bowed, split. With
// it whatever else stands on the face: shelves, stacks, hose, chalk, the marks of the trades.
import { SEAM } from '../../../src/view/band.ts';
import { CHALK, COAL, MARKS, RUBBER, STEEL, TIMBER } from '../../../src/view/palette.ts';
import { cutOut, gouge, line, polygon, type Cut, type Pen, type Points, pairs } from '../painter.ts';

const PROP_W = 44;
const PROP_H = SEAM + 4;

export type PropLook = 'sound' | 'bowed' | 'split';

/** A prop across the seam under its head-board; `bow` is how far the middle gives way down-dip. */
const paintProp = (pen: Pen, look: PropLook): void => {
  const bow = look === 'sound' ? 0 : look === 'bowed' ? 7 : 10;
  const x = PROP_W / 2;
  const left: Points = pairs([x - 6, 9, x - 6.5 + bow, SEAM / 2, x - 7, SEAM]);
  const right: Points = pairs([x + 7, SEAM, x + 6.5 + bow, SEAM / 2, x + 6, 9]);
  cutOut(pen, [...left, ...right], TIMBER, 2);
  gouge(pen, [x - 1, 16], [x + bow - 1, SEAM * 0.48], 1.6, TIMBER.shadow);
  gouge(pen, [x + bow + 2, SEAM * 0.5], [x + 2, SEAM - 8], 1.6, TIMBER.shadow);
  gouge(pen, [x - 4, SEAM * 0.3], [x - 3.5 + bow, SEAM * 0.62], 1.2, TIMBER.edge);
  if (look === 'split') {
    polygon(
      pen,
      pairs([
        x - 8 + bow,
        SEAM * 0.42,
        x + 2 + bow,
        SEAM * 0.46,
        x - 3 + bow,
        SEAM * 0.5,
        x + 9 + bow,
        SEAM * 0.55,
        x - 1 + bow,
        SEAM * 0.56,
        x - 8 + bow,
        SEAM * 0.52,
      ]),
      COAL.gap,
    );
    gouge(pen, [x + 6 + bow, SEAM * 0.4], [x + 14 + bow, SEAM * 0.35], 2.2, TIMBER.edge);
    gouge(pen, [x + 6 + bow, SEAM * 0.56], [x + 15 + bow, SEAM * 0.6], 2.2, TIMBER.edge);
  }
  const sag = look === 'sound' ? 0 : 3;
  cutOut(pen, pairs([1, 2, x, 2 + sag, PROP_W - 1, 2, PROP_W - 1, 8, x, 9 + sag, 1, 8]), TIMBER, 1.6);
  polygon(pen, pairs([x - 9, SEAM - 3, x + 9, SEAM - 3, x + 11, SEAM + 2, x - 11, SEAM + 2]), TIMBER.shadow);
};

/** The board every thirteen bays where a ledge begins, and where timber is laid ready. */
const paintShelf = (pen: Pen): void => {
  cutOut(pen, pairs([2, 4, 66, 2, 66, 10, 2, 12]), TIMBER, 2);
  gouge(pen, [8, 8], [58, 6], 1.4, TIMBER.shadow);
};

const paintStack = (pen: Pen, count: number): void => {
  const places: Points = pairs([9, 30, 24, 30, 39, 30, 16, 18, 31, 18, 24, 6]);
  for (const [x, y] of places.slice(0, count)) {
    cutOut(
      pen,
      pairs([x - 7, y - 3, x - 3, y - 7, x + 4, y - 7, x + 7, y - 2, x + 6, y + 4, x, y + 7, x - 6, y + 4]),
      TIMBER,
      1.4,
    );
    line(pen, pairs([x - 2, y, x + 2, y - 1, x + 2, y + 2]), TIMBER.shadow, 1.2);
  }
};

const paintHose = (pen: Pen): void => {
  const wave: Points = pairs([0, 6, 20, 4, 41, 7, 62, 4.5, 82, 6]);
  line(pen, wave, RUBBER.shadow, 6);
  line(pen, wave, RUBBER.body, 4.2);
  line(
    pen,
    wave.map(([x, y]) => [x, y - 1.2] as const),
    RUBBER.edge,
    1,
  );
};

const paintTally = (pen: Pen): void => {
  gouge(pen, [4, 22], [9, 2], 3.4, CHALK);
};

const MARK_SHAPES: Readonly<Record<keyof typeof MARKS, (pen: Pen) => void>> = {
  hewer: (pen) => pen.arc(12, 12, 8, 0, Math.PI * 2),
  timberman: (pen) => pen.rect(4.5, 4.5, 15, 15),
  carrier: (pen) => polygonPath(pen, pairs([12, 3, 21, 19, 3, 19])),
  loader: (pen) => polygonPath(pen, pairs([12, 2, 22, 12, 12, 22, 2, 12])),
  driver: (pen) => pen.arc(12, 11, 7.5, Math.PI * 0.72, Math.PI * 2.28),
  'air-hand': (pen) => polygonPath(pen, pairs([4, 5, 20, 5, 12, 12, 20, 19, 4, 19, 12, 12])),
};

const polygonPath = (pen: Pen, points: Points): void => {
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
};

const markCut = (trade: keyof typeof MARKS): Cut => ({
  name: `mark ${trade}`,
  w: 24,
  h: 24,
  ax: 12,
  ay: 12,
  paint: (pen) => {
    const stroke = (colour: string, width: number): void => {
      pen.beginPath();
      MARK_SHAPES[trade](pen);
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.stroke();
    };
    stroke(COAL.gap, 6);
    stroke(MARKS[trade], 3.4);
  },
});

const paintHammer = (pen: Pen): void => {
  // The tool points along +x; its point is at 64, the grip at 6.
  cutOut(pen, pairs([0, 4, 8, 3, 8, 19, 0, 18]), LEATHER_GRIP, 1.2);
  cutOut(pen, pairs([8, 5, 34, 4, 40, 7, 40, 15, 34, 18, 8, 17]), STEEL, 1.6);
  for (const x of [14, 20, 26])
    line(
      pen,
      [
        [x, 7],
        [x, 15],
      ],
      STEEL.shadow,
      1.6,
    );
  cutOut(pen, pairs([40, 8.5, 56, 9.5, 64, 11, 56, 12.5, 40, 13.5]), STEEL, 1);
};
const LEATHER_GRIP = { shadow: COAL.gap, body: COAL.light, edge: COAL.edge };

export const timberCuts = (): Cut[] => [
  ...(['sound', 'bowed', 'split'] as const).map((look): Cut => ({
    name: `prop ${look}`,
    w: PROP_W + 14,
    h: PROP_H,
    ax: PROP_W / 2,
    ay: 1,
    paint: (pen) => paintProp(pen, look),
  })),
  { name: 'shelf', w: 70, h: 16, ax: 35, ay: 8, paint: paintShelf },
  ...[1, 2, 3, 4, 5, 6].map((count): Cut => ({
    name: `stack ${count}`,
    w: 50,
    h: 40,
    ax: 25,
    ay: 36,
    paint: (pen) => paintStack(pen, count),
  })),
  { name: 'hose', w: 82, h: 12, ax: 0, ay: 6, paint: paintHose },
  { name: 'tally', w: 14, h: 26, ax: 7, ay: 13, paint: paintTally },
  { name: 'hammer', w: 76, h: 24, ax: 6, ay: 11, paint: paintHammer },
  ...(Object.keys(MARK_SHAPES) as (keyof typeof MARKS)[]).map(markCut),
];
