// Where each cut-out lies on a few large sheets: shelves filled from the tallest down. Few sheets mean few
// texture changes; sheets of 2,048 px are safe on every phone.
export type Box = { readonly name: string; readonly w: number; readonly h: number };
export type Spot = {
  readonly name: string;
  readonly sheet: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

export const SHEET_SIZE = 2048;
const GAP = 2;

/** Packs boxes (in pixels) into sheets. A box larger than a sheet gets a sheet of its own size. */
export const packSheets = (boxes: readonly Box[], size = SHEET_SIZE): readonly Spot[] => {
  const order = boxes.toSorted((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1));
  const spots: Spot[] = [];
  let sheet = 0;
  let x = GAP;
  let y = GAP;
  let shelf = 0;
  for (const { name, w, h } of order) {
    if (x + w + GAP > size && x > GAP) {
      x = GAP;
      y += shelf + GAP;
      shelf = 0;
    }
    if (y + h + GAP > size && y > GAP) {
      sheet += 1;
      x = GAP;
      y = GAP;
      shelf = 0;
    }
    spots.push({ name, sheet, x, y, w, h });
    x += w + GAP;
    shelf = Math.max(shelf, h);
  }
  return spots;
};

/** How large each sheet must be to hold its spots. */
export const sheetSizes = (spots: readonly Spot[]): readonly { readonly w: number; readonly h: number }[] => {
  const sizes: { w: number; h: number }[] = [];
  for (const spot of spots) {
    const size = (sizes[spot.sheet] ??= { w: 0, h: 0 });
    size.w = Math.max(size.w, spot.x + spot.w + GAP);
    size.h = Math.max(size.h, spot.y + spot.h + GAP);
  }
  return sizes;
};
