// The small plates themselves: names written by hand into one canvas, a row a person, so that both renderers show the same
// letters. Where they go is not known here.
import { createCanvas, type Brush } from '../light-stamps.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { CREW_POOL } from './crew.ts';

/** A row of the canvas for each person, px. */
const ROW = { width: 768, height: 88 } as const;
/** The air around the letters, by their height. */
const PAD = { x: 0.5, y: 0.22 } as const;
/** No larger letters fit into a row, px. */
export const MOST_PX = 58;
const FAMILY = '"PT Sans", system-ui, sans-serif';

type Image = Phaser.GameObjects.Image;
export type NamePlate = {
  readonly image: Image;
  readonly row: number;
  /** How wide what is written is, px. */
  width: number;
  written: string;
  /** In the letters of the game, and not of the system. */
  isFinal: boolean;
};

/** How high a plate is whose letters are so high, px. */
export const plateHeight = (px: number): number => px * (1 + PAD.y * 2) + 2;

/** Chalk-white letters on dark enamel with a thin fired edge; answers how wide the plate is, px. */
const write = (brush: Brush, row: number, text: string, px: number): number => {
  const middle = ROW.width / 2;
  const foot = (row + 1) * ROW.height - 1;
  brush.clearRect(0, row * ROW.height, ROW.width, ROW.height);
  brush.font = `700 ${px}px ${FAMILY}`;
  brush.textAlign = 'center';
  brush.textBaseline = 'alphabetic';
  const width = Math.min(ROW.width - 2, Math.ceil(brush.measureText(text).width + px * PAD.x * 2));
  const height = Math.ceil(px * (1 + PAD.y * 2));
  const left = Math.round(middle - width / 2);
  brush.fillStyle = 'rgba(13, 15, 18, 0.78)';
  brush.fillRect(left, foot - height, width, height);
  brush.strokeStyle = 'rgba(239, 230, 210, 0.34)';
  brush.strokeRect(left + 0.5, foot - height + 0.5, width - 1, height - 1);
  brush.fillStyle = '#efe6d2';
  brush.fillText(text, middle, foot - px * (PAD.y + 0.2), ROW.width - 4);
  return width;
};

/** Letters of a file that has not come yet would be those of the system, and stay. */
const isLoaded = (px: number, text: string): boolean => document.fonts?.check(`700 ${px}px ${FAMILY}`, text);

/** The canvas with a row a person, and a picture of each row. */
export const createNamePlates = (stage: Stage) => {
  const made = createCanvas(1);
  if (made === null) throw new Error('no canvas to write names on');
  const [canvas, brush] = made;
  canvas.width = ROW.width;
  canvas.height = ROW.height * CREW_POOL;
  const texture = stage.scene.textures.create('names', [canvas]);
  if (texture === null) throw new Error('the names are there already');
  const plates = Array.from({ length: CREW_POOL }, (_, row): NamePlate => {
    texture.add(`name ${row}`, 0, 0, row * ROW.height, ROW.width, ROW.height);
    const image = stage.scene.add.image(0, 0, 'names', `name ${row}`).setOrigin(0.5, 1);
    image.setDepth(DEPTH.name).setVisible(false);
    return { image, row, written: '', isFinal: false, width: 0 };
  });
  /** Writes what is not written yet. */
  const put = (plate: NamePlate, text: string, px: number): void => {
    const written = `${text} ${px}`;
    // Asked of the browser only until its letters are there: eight times a frame it would cost more than the drawing.
    if (written === plate.written && plate.isFinal) return;
    const isFinal = isLoaded(px, text);
    if (written === plate.written && !isFinal) return;
    plate.written = written;
    plate.isFinal = isFinal;
    plate.width = write(brush, plate.row, text, px);
    // Only what is written is drawn: the rest of the row is air, and air costs as much as ink.
    const height = Math.min(ROW.height, Math.ceil(px * (1 + PAD.y * 2)) + 2);
    const left = Math.floor((ROW.width - plate.width) / 2) - 1;
    plate.image.setCrop(left, ROW.height - height, plate.width + 2, height);
    texture.source[0]?.update();
  };
  return { plates, put };
};
