// Where each cut-out lies on its sheet: shelves filled from the tallest down. One sheet a density means no
// texture changes; 2,048 px a side are safe on every phone.
export type Box = { readonly name: string; readonly w: number; readonly h: number };
export type Spot = Box & { readonly x: number; readonly y: number };
export type Sheet = { readonly spots: readonly Spot[]; readonly width: number; readonly height: number };

export const SHEET_SIZE = 2048;
/** Between two pictures, or a scaled one would borrow its neighbour's edge, px. */
const GAP = 2;

type Shelf = { x: number; y: number; readonly h: number };

const shelfFor = (shelves: Shelf[], { w, h }: Box, size: number): Shelf => {
  const open = shelves.find((shelf) => shelf.h >= h && shelf.x + w + GAP <= size);
  if (open !== undefined) return open;
  const last = shelves.at(-1);
  const shelf = { x: GAP, y: last === undefined ? GAP : last.y + last.h + GAP, h };
  shelves.push(shelf);
  return shelf;
};

/** Packs boxes (in pixels) into one sheet; refuses what does not fit into `size` squared. */
export const packSheet = (boxes: readonly Box[], size = SHEET_SIZE): Sheet => {
  const shelves: Shelf[] = [];
  const order = boxes.toSorted((a, b) => b.h - a.h || b.w - a.w || (a.name < b.name ? -1 : 1));
  const spots = order.map((box): Spot => {
    const shelf = shelfFor(shelves, box, size);
    const { x, y } = shelf;
    if (x + box.w + GAP > size || y + box.h + GAP > size)
      throw new Error(`the sheet of ${size} px is full at "${box.name}"`);
    shelf.x += box.w + GAP;
    return { ...box, x, y };
  });
  const width = Math.max(...spots.map(({ x, w }) => x + w)) + GAP;
  const height = Math.max(...spots.map(({ y, h }) => y + h)) + GAP;
  return { spots, width, height };
};
