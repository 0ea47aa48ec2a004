// Puts the chapters of the gallery into columns on one sheet: a page twenty screens long is no picture.
import sharp from 'sharp';

export type Block = { readonly picture: Buffer; readonly width: number; readonly height: number };

const ASPECT = 1.5;
const WIDTHS = [3000, 2600, 2200, 1900] as const;
const QUALITY = 74;
/** Five sheets stay under three megabytes together. */
const MOST_BYTES = 590_000;
const GROUND = '#0d0f12';

type Placed = { readonly block: Block; readonly column: number; readonly y: number };

/** In their order, a new column where one is full. */
const intoColumns = (blocks: readonly Block[], columns: number): readonly Placed[] => {
  const most = blocks.reduce((sum, { height }) => sum + height, 0) / columns;
  let [column, y] = [0, 0];
  return blocks.map((block) => {
    if (y > 0 && y + block.height / 2 > most && column < columns - 1) [column, y] = [column + 1, 0];
    const placed = { block, column, y };
    y += block.height;
    return placed;
  });
};

/** Columns for about the shape of a wall. */
const columnsFor = (blocks: readonly Block[], width: number): number => {
  const whole = blocks.reduce((sum, { height }) => sum + height, 0);
  return Math.max(1, Math.round(Math.sqrt((ASPECT * whole) / width)));
};

/** JPEG, as large as the bytes allow. */
export const contactSheet = async (blocks: readonly Block[]): Promise<Buffer> => {
  const width = Math.max(...blocks.map((block) => block.width));
  const columns = columnsFor(blocks, width);
  const placed = intoColumns(blocks, columns);
  const height = Math.max(...placed.map(({ block, y }) => y + block.height));
  const size = { width: width * columns, height, channels: 3, background: GROUND } as const;
  const sheet = await sharp({ create: size, limitInputPixels: false })
    .composite(placed.map(({ block, column, y }) => ({ input: block.picture, left: column * width, top: y })))
    .png({ compressionLevel: 1 })
    .toBuffer();
  let made = Buffer.alloc(0);
  for (const wanted of WIDTHS) {
    made = await sharp(sheet, { limitInputPixels: false })
      .resize({ width: Math.min(wanted, size.width) })
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toBuffer();
    if (made.length <= MOST_BYTES) break;
  }
  return made;
};
