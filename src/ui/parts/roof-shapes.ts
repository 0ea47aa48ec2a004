// The whole face as six path strings, one for each state of a bay: cheaper than 104 elements, and each state
// has its own shape as well as its own hue. Pure geometry, in a box 24 wide and one unit a bay tall.
import type { RoofCell } from '../../session/store.ts';

export const STRIP_WIDTH = 24;
/** Gap between ledges, in bays. */
export const LEDGE_GAP = 0.9;
const LEFT = 7;
const RIGHT = 21;
const INSET = 0.12;

export type Stage = RoofCell['stage'];
export const STAGES: readonly Stage[] = [0, 1, 2, 3, 4, 5];

/** Top of a bay in strip units, ledge gaps counted. */
export const topOf = (bay: number, baysPerLedge: number): number =>
  bay + Math.floor(bay / baysPerLedge) * LEDGE_GAP;

const box = (left: number, top: number, right: number, bottom: number): string =>
  `M${left} ${top}H${right}V${bottom}H${left}Z`;

const cellShape = (stage: Stage, y: number): string => {
  const top = y + INSET;
  const bottom = y + 1 - INSET;
  switch (stage) {
    case 0:
      return box(LEFT, top, RIGHT, bottom);
    case 1:
      return box(LEFT, top, LEFT + 8, bottom);
    case 2:
      return box(LEFT, top, LEFT + 2, bottom);
    case 3:
      return `M${LEFT} ${top}L${RIGHT - 4} ${(top + bottom) / 2}L${LEFT} ${bottom}Z`;
    case 4:
      return `M${LEFT} ${top}L${RIGHT} ${bottom}H${LEFT}ZM${RIGHT} ${top}L${LEFT + 7} ${top}L${RIGHT} ${bottom}Z`;
    case 5:
      return [0, 4, 8, 12].map((x) => box(LEFT + x, top, LEFT + x + 2, bottom)).join('');
  }
};

export type StripPaths = {
  readonly stages: Readonly<Record<Stage, string>>;
  /** Props set by the player, and by others. */
  readonly ownProps: string;
  readonly props: string;
};

export const stripPaths = (roof: readonly RoofCell[], baysPerLedge: number, player: string): StripPaths => {
  const stages: Record<Stage, string> = { 0: '', 1: '', 2: '', 3: '', 4: '', 5: '' };
  let ownProps = '';
  let props = '';
  roof.forEach((cell, bay) => {
    const y = topOf(bay, baysPerLedge);
    stages[cell.stage] += cellShape(cell.stage, y);
    if (cell.propPercent === 0) return;
    if (cell.propBy === player) ownProps += box(LEFT + 3, y + 0.3, RIGHT, y + 0.7);
    else props += box(LEFT + 3, y + 0.2, RIGHT, y + 0.8);
  });
  return { stages, ownProps, props };
};

export type StripCount = {
  readonly cut: number;
  readonly bare: number;
  readonly creaking: number;
  readonly splintering: number;
  readonly shut: number;
  readonly props: number;
};

/** The strip in numbers, for the ear. */
export const countStrip = (roof: readonly RoofCell[]): StripCount => {
  const count = (has: (cell: RoofCell) => boolean): number => roof.filter(has).length;
  return {
    cut: count((cell) => cell.stage >= 2),
    bare: count((cell) => cell.stage >= 2 && cell.stage < 5 && cell.propPercent === 0),
    creaking: count((cell) => cell.stage === 3),
    splintering: count((cell) => cell.stage === 4),
    shut: count((cell) => cell.stage === 5),
    props: count((cell) => cell.propPercent > 0),
  };
};
