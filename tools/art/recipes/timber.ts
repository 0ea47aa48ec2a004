// What else people put on the face: shelves, timber laid ready, hose, chalk, the marks of the trades.
import { BARK, CHALK, COAL, MARKS, RUBBER, STEEL, TIMBER } from '../../../src/view/palette.ts';
import { vein } from '../carve.ts';
import { cutOut, gouge, polygon, type Cut, type Pen, type Points, pairs } from '../painter.ts';

/** The board every thirteen bays where a ledge begins, and where timber is laid ready: two planks on a bracket. */
const paintShelf = (pen: Pen): void => {
  polygon(pen, pairs([14, 11, 22, 11, 30, 17, 26, 17]), TIMBER.shadow);
  cutOut(pen, pairs([2, 4, 66, 2, 67, 7, 2, 9]), TIMBER, 1.6);
  polygon(pen, pairs([2, 9, 67, 7, 66, 12, 3, 14]), TIMBER.shadow);
  vein(pen, pairs([3, 9.8, 65, 7.8]), 1.2, 1.2, COAL.gap);
  gouge(pen, [10, 6.4], [40, 5], 1.4, TIMBER.shadow);
  gouge(pen, [34, 6.8], [60, 5.4], 1.2, TIMBER.shadow);
  for (const x of [8, 58]) polygon(pen, pairs([x, 5, x + 2.4, 4.8, x + 2.4, 7.2, x, 7.4]), COAL.gap);
};

/** One log end on: bark, wood, rings, a check across them. */
const paintLogEnd = (pen: Pen, x: number, y: number, turn: number): void => {
  const ring = (r: number, fill: string): void =>
    polygon(
      pen,
      Array.from({ length: 9 }, (_, index) => {
        const angle = turn + (index / 9) * Math.PI * 2;
        return [x + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.94] as const;
      }),
      fill,
    );
  ring(8, COAL.gap);
  ring(7.3, BARK.body);
  ring(6, TIMBER.body);
  polygon(pen, pairs([x - 5.6, y - 1, x - 3, y - 4.8, x + 2, y - 5.4, x - 2.4, y - 2.6]), TIMBER.edge);
  ring(3.2, TIMBER.shadow);
  ring(2, TIMBER.body);
  vein(
    pen,
    [
      [x, y],
      [x + Math.cos(turn) * 6, y + Math.sin(turn) * 5.6],
    ],
    1.7,
    0.5,
    TIMBER.shadow,
  );
};

const paintStack = (pen: Pen, count: number): void => {
  const places: Points = pairs([9, 31, 24.5, 31, 40, 31, 16.5, 18.5, 32, 18.5, 24.5, 7]);
  places.slice(0, count).forEach(([x, y], index) => paintLogEnd(pen, x, y, index * 1.7 + 0.6));
};

/** One bay of hose along the floor, with the coupling where two lengths meet. */
const paintHose = (pen: Pen): void => {
  const wave: Points = pairs([0, 7, 14, 5, 30, 5.4, 46, 8.6, 62, 8.4, 74, 6.6, 82, 7]);
  vein(
    pen,
    wave.map(([x, y]) => [x, y + 1.4] as const),
    7.4,
    7.4,
    COAL.gap,
  );
  vein(pen, wave, 6, 6, RUBBER.body);
  vein(
    pen,
    wave.map(([x, y]) => [x, y - 1.5] as const),
    1.7,
    1.7,
    RUBBER.edge,
  );
  for (let x = 5; x < 82; x += 9) {
    const y = 7 + Math.sin(x / 13) * 1.6;
    vein(pen, pairs([x, y - 1, x + 2.4, y + 3]), 1.3, 0.8, RUBBER.shadow);
  }
  cutOut(pen, pairs([33, 2, 45, 3, 45, 12, 33, 11]), STEEL, 1);
  polygon(pen, pairs([37.5, 1, 40, 1, 40, 13, 37.5, 13]), STEEL.shadow);
};

/** A chalk stroke: pressed, dragged, lifted; the grain of the board shows through. */
const paintTally = (pen: Pen): void => {
  vein(pen, pairs([3, 23, 5.4, 14, 9, 2]), 4.6, 2.2, CHALK);
  for (const [x, y] of [
    [4.4, 18],
    [6.2, 12.6],
    [7.4, 7],
  ] as const)
    gouge(pen, [x - 2.4, y], [x + 2.2, y - 1.2], 1, COAL.light);
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

export const timberCuts = (): Cut[] => [
  { name: 'shelf', w: 70, h: 18, ax: 35, ay: 8, paint: paintShelf },
  ...[1, 2, 3, 4, 5, 6].map((count): Cut => ({
    name: `stack ${count}`,
    w: 50,
    h: 40,
    ax: 25,
    ay: 36,
    paint: (pen) => paintStack(pen, count),
  })),
  { name: 'hose', w: 82, h: 14, ax: 0, ay: 7, paint: paintHose },
  { name: 'tally', w: 14, h: 26, ax: 7, ay: 13, paint: paintTally },
  ...(Object.keys(MARK_SHAPES) as (keyof typeof MARKS)[]).map(markCut),
];
