// The table beside the picture: where each cut-out lies on the sheet, how large it is underground and where it is held.
import table from '../../assets/art/atlas.json';
import type { Density } from './sheet-image.ts';

type Row = readonly number[];
export type SheetTable = {
  /** x, y, w, h on the sheet, px. */
  readonly spots: Readonly<Record<string, Row>>;
  /** w, h, and where it is held, world units. */
  readonly cuts: Readonly<Record<string, Row>>;
};

export const sheetTable = (density: Density): SheetTable => ({
  spots: table[`density ${density}`],
  cuts: table.cuts,
});
