// Prints everything the sheet holds: as many prints as fit are laid on one canvas, drawn once on each ground and cut
// apart into the cells of the page.
import { Scene } from 'phaser';
import { createStage, type Stage } from '../../src/view/stage.ts';
import { createTextures } from '../../src/view/textures.ts';
import type { SheetImage } from '../../src/view/sheet-image.ts';
import { breath, openRoom, type Room } from './darkroom.ts';
import { FINE, GROUNDS, type Ground, type Print } from './print.ts';
import type { Tray } from './tray.ts';
import type { Renderer } from './wishes.ts';

const SHEET = { width: 1800, height: 1400 } as const;
const GAP = 2;

class CutScene extends Scene {
  readonly #sheet: SheetImage;
  readonly #onReady: () => void;
  #stage: Stage | null = null;

  constructor(sheet: SheetImage, onReady: () => void) {
    super('cuts');
    this.#sheet = sheet;
    this.#onReady = onReady;
  }

  create(): void {
    this.#stage = createStage(this, createTextures(this, this.#sheet));
    this.#onReady();
  }

  lay(laid: readonly Laid[]): () => void {
    const stage = this.#stage;
    if (stage === null) throw new Error('nothing can be laid before the scene is made');
    const undo = laid.map(({ print, x, y }) => print.lay(stage, x, y));
    return () => {
      for (const takeAway of undo) takeAway();
    };
  }

  ground(ground: Ground): void {
    this.cameras.main.setBackgroundColor(GROUNDS[ground]);
  }
}

type Laid = {
  readonly print: Print;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Size of one ground of a print, canvas pixels. */
export const sizeOf = ({ width, height }: Print): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(width * FINE),
  height: Math.ceil(height * FINE),
});

/** A wide print lies above itself on its two grounds, a tall one stands beside itself. */
export const isStacked = ({ width, height }: Print): boolean => width > height * 1.4;

/** Rows from the top, as many prints as fit; a print too large for a sheet would never be printed and is told. */
const layOut = (prints: readonly Print[]): readonly (readonly Laid[])[] => {
  const sheets: Laid[][] = [[]];
  let [x, y, rowHeight] = [0, 0, 0];
  for (const print of prints) {
    const { width, height } = sizeOf(print);
    if (width > SHEET.width || height > SHEET.height)
      throw new Error(`"${print.name}" is too large to print`);
    if (x + width > SHEET.width) [x, y, rowHeight] = [0, y + rowHeight + GAP, 0];
    if (y + height > SHEET.height) {
      [x, y, rowHeight] = [0, 0, 0];
      sheets.push([]);
    }
    sheets.at(-1)?.push({ print, x, y, width, height });
    x += width + GAP;
    rowHeight = Math.max(rowHeight, height);
  }
  return sheets;
};

const cutApart = (laid: readonly Laid[], ground: Ground, room: Room, tray: Tray): void => {
  const negative = room.negative();
  for (const { print, x, y, width, height } of laid) {
    const at = print.grounds.indexOf(ground);
    const brush = tray.get(print.name).getContext('2d');
    if (at < 0 || brush === null) continue;
    const [left, top] = isStacked(print) ? [0, at * height] : [at * width, 0];
    brush.drawImage(negative, x, y, width, height, left, top, width, height);
  }
};

export const printCuts = async (
  renderer: Renderer,
  sheet: SheetImage,
  prints: readonly Print[],
  tray: Tray,
): Promise<void> => {
  const made: CutScene[] = [];
  const room = await openRoom(renderer, SHEET, (onReady) => {
    const scene = new CutScene(sheet, onReady);
    made.push(scene);
    return scene;
  });
  for (const laid of layOut(prints)) {
    const [scene] = made;
    const takeAway = scene?.lay(laid);
    for (const ground of ['night', 'paper'] as const) {
      if (!laid.some(({ print }) => print.grounds.includes(ground))) continue;
      scene?.ground(ground);
      room.step(16);
      cutApart(laid, ground, room, tray);
    }
    takeAway?.();
    await breath();
  }
  room.close();
};
