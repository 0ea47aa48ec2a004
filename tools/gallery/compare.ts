// How far Canvas and WebGL are apart, cell by cell: mean difference of the three colours over a cell, 0 to 1.
import type { Page } from '@playwright/test';
import sharp from 'sharp';

export type Cells = ReadonlyMap<string, Buffer>;
export type Difference = { readonly name: string; readonly mean: number };

/** Every picture the darkroom has put on the page, by name, as PNG. */
export const readCells = async (page: Page, kind: 'cut' | 'state'): Promise<Cells> => {
  const cells = await page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLCanvasElement>(`[data-kind="${wanted}"] canvas`)].map(
        (canvas) => [canvas.getAttribute('aria-label') ?? '', canvas.toDataURL('image/png')] as const,
      ),
    kind,
  );
  return new Map(cells.map(([name, url]) => [name, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')]));
};

const rawOf = async (png: Buffer): Promise<Buffer> => sharp(png).flatten().removeAlpha().raw().toBuffer();

const meanOf = (one: Buffer, other: Buffer): number => {
  if (one.length !== other.length) return 1;
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length / 255;
};

/** The farthest apart first; a cell that only one of them has is as far apart as can be. */
export const compareCells = async (canvas: Cells, webgl: Cells): Promise<readonly Difference[]> => {
  const names = [...new Set([...canvas.keys(), ...webgl.keys()])];
  const found = await Promise.all(
    names.map(async (name) => {
      const [one, other] = [canvas.get(name), webgl.get(name)];
      const isBoth = one !== undefined && other !== undefined;
      return { name, mean: isBoth ? meanOf(await rawOf(one), await rawOf(other)) : 1 };
    }),
  );
  return found.toSorted((left, right) => right.mean - left.mean);
};
