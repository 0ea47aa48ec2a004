// The chalk of the aim: an outline for a block and for the parting in three grades, the line of the steel
// and the line of the cleat. Poor is broken and grey, good is one closed bright stroke.
import { PARTING_BOTTOM, PARTING_TOP } from '../../../src/view/band.ts';
import { CHALK, LAMP } from '../../../src/view/palette.ts';
import { createGrain, gouge, line, pairs, type Cut, type Pen } from '../painter.ts';
import { BAY_W, BLOCK_H } from '../../../src/view/measures.ts';

const GRADES = [
  { name: 'poor', colour: '#9b958a', width: 1.8, dash: [4, 5] },
  { name: 'fair', colour: CHALK, width: 2.2, dash: [9, 4] },
  { name: 'good', colour: LAMP.core, width: 3.6, dash: [] },
] as const;
const MARGIN = 4;
const LINE_W = 92;

const paintOutline = (pen: Pen, w: number, h: number, grade: (typeof GRADES)[number]): void => {
  const grain = createGrain(w + h);
  const right = w + MARGIN - 1;
  const foot = h + MARGIN - 1;
  const wobble = (): number => (grain() - 0.5) * 1.6;
  const corners = [5, 5 + wobble(), right, 5 + wobble(), right, foot + wobble(), 5, foot + wobble(), 5, 4];
  pen.setLineDash([...grade.dash]);
  line(pen, pairs(corners), grade.colour, grade.width);
  pen.setLineDash([]);
};

const outlineCut = (piece: string, w: number, h: number, grade: (typeof GRADES)[number]): Cut => ({
  name: `aim ${piece} ${grade.name}`,
  w: w + MARGIN * 2,
  h: h + MARGIN * 2,
  ax: MARGIN,
  ay: MARGIN,
  paint: (pen) => paintOutline(pen, w, h, grade),
});

const lineCut = (name: string, paint: (pen: Pen) => void): Cut => ({
  name,
  w: LINE_W,
  h: 8,
  ax: LINE_W / 2,
  ay: 4,
  paint,
});

export const aimCuts = (): Cut[] => [
  ...GRADES.flatMap((grade) => [
    outlineCut('block', BAY_W / 2, BLOCK_H, grade),
    outlineCut('parting', BAY_W, PARTING_BOTTOM - PARTING_TOP, grade),
  ]),
  lineCut('steel line', (pen) => gouge(pen, [0, 4], [LINE_W, 4], 4.4, LAMP.warm)),
  lineCut('cleat line', (pen) => {
    pen.setLineDash([7, 5]);
    line(
      pen,
      [
        [2, 4],
        [LINE_W - 2, 4],
      ],
      '#d5e4ee',
      2.2,
    );
    pen.setLineDash([]);
  }),
];
