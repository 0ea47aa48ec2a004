// Small plates over people's heads: who works here beside me. All of them for the first seconds of a shift and whenever it
// is paused; after that only over those who are near, and over oneself only while one stands at another's post. With the whole face lit they stand beside
// everyone again. Written by hand into one canvas, so that both renderers show the same letters.
import { createCanvas, type Brush } from '../light-stamps.ts';
import { easeShare } from '../camera.ts';
import type { Lamp } from '../light-map.ts';
import type { Covered, PagePort } from '../page-port.ts';
import { FAR_FROM, workerU, type Scenery } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { CREW_POOL } from './crew.ts';
import { lifted } from './name-places.ts';

/** A row of the canvas for each person, px. */
const ROW = { width: 512, height: 64 } as const;
/** Plates by letters of the page: the height of the writing, and the air around it. *tuned* */
const LETTER = 0.8;
const PAD = { x: 0.5, y: 0.22 } as const;
const MOST_PX = 40;
/** Everyone is named for so long after a shift comes into view, ms. *tuned* */
const INTRODUCED_MS = 20_000;
/** Whoever is nearer to the player than this is named at all times, world units. *tuned* */
const NEAR = 460;
const QUIET = 0.8;
const FADE_HALF_MS = 120;
/** So long a plate stays as high as it was last put, where nobody is in its way, ms. *tuned* (`npm run flashes`) */
const LIFTED_MS = 900;
/** From the lamp on the hat to the foot of the plate, world units. */
const OVER_LAMP = 20;
/** From the lamp to the edge of a plate beside it, and down to its foot, at life size. *tuned* */
const BESIDE = 34;
const UNDER_LAMP = 30;
const FAMILY = '"PT Sans", system-ui, sans-serif';

type Image = Phaser.GameObjects.Image;
type Plate = {
  readonly image: Image;
  readonly row: number;
  written: string;
  /** In the letters of the game, and not of the system. */
  isFinal: boolean;
  width: number;
  alpha: number;
  /** How far it was lifted over others, px, and since when. */
  lift: number;
  liftMs: number;
};

type Named = { readonly plate: Plate; readonly head: Lamp };

export type Names = {
  /** `heads` by worker: the lamp each wears, null for those who are not drawn. */
  sync(scenery: Scenery, heads: readonly (Lamp | null)[]): void;
  reset(): void;
  destroy(): void;
};

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

const isNear = ({ live, player }: Scenery, index: number): boolean =>
  index !== player && Math.abs(workerU(live, index) - workerU(live, player)) < NEAR;

/** At another's post nobody would know himself: the man with the pick is somebody else now. */
const isSwapped = ({ shift, player }: Scenery): boolean =>
  shift.level.crew[player]?.trade === 'hewer' && shift.state.workers[player]?.post === 'timber';

const isMarked = (scenery: Scenery, index: number): boolean =>
  index === scenery.player && scenery.lit <= 0.05 && isSwapped(scenery);

const goalOf = (scenery: Scenery, index: number, shownMs: number): number => {
  if (scenery.lit > 0.05) return scenery.grow >= FAR_FROM ? scenery.lit : 0;
  if (!scenery.isRunning || shownMs < INTRODUCED_MS || isMarked(scenery, index)) return 1;
  return isNear(scenery, index) ? QUIET : 0;
};

/** The canvas with a row a person, and a picture of each row. */
const createPlates = (stage: Stage) => {
  const made = createCanvas(1);
  if (made === null) throw new Error('no canvas to write names on');
  const [canvas, brush] = made;
  canvas.width = ROW.width;
  canvas.height = ROW.height * CREW_POOL;
  const texture = stage.scene.textures.create('names', [canvas]);
  if (texture === null) throw new Error('the names are there already');
  const plates = Array.from({ length: CREW_POOL }, (_, row): Plate => {
    texture.add(`name ${row}`, 0, 0, row * ROW.height, ROW.width, ROW.height);
    const image = stage.scene.add.image(0, 0, 'names', `name ${row}`).setOrigin(0.5, 1);
    image.setDepth(DEPTH.name).setVisible(false);
    return { image, row, written: '', isFinal: false, width: 0, alpha: 0, lift: 0, liftMs: 0 };
  });
  /** Writes what is not written yet. */
  const put = (plate: Plate, text: string, px: number): void => {
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

/** Over the head; beside it where people are drawn larger than life and carry the mark of their trade over it. */
const spotOf = (
  head: Lamp,
  { camera, grow }: Scenery,
  width: number,
): { readonly x: number; readonly y: number } => {
  if (grow < FAR_FROM) return { x: head.x, y: head.y - OVER_LAMP };
  const aside = BESIDE * grow + width / 2 / camera.perUnit;
  const edge = camera.x + (camera.width - width) / 2 / camera.perUnit;
  const y = head.y + UNDER_LAMP * grow;
  return { x: head.x + aside > edge ? head.x - aside : head.x + aside, y };
};

/** On whole pixels, or letters would swim. */
const place = (
  { image, alpha }: Plate,
  { camera }: Scenery,
  spot: { readonly x: number; readonly y: number },
  lift: number,
): void => {
  const snap = (at: number, from: number): number =>
    from + Math.round((at - from) * camera.perUnit) / camera.perUnit;
  image.setPosition(snap(spot.x, camera.x), snap(spot.y - lift / camera.perUnit, camera.y));
  image.setScale(1 / camera.perUnit);
  image.alpha = alpha;
};

/** In pixels of the canvas. */
const placeAll = (named: readonly Named[], scenery: Scenery, height: number, covered: Covered): void => {
  const { camera } = scenery;
  const worlds = named.map(({ plate, head }) => spotOf(head, scenery, plate.width));
  const spots = worlds.map(({ x, y }, at) => ({
    x: (x - camera.x) * camera.perUnit,
    y: (y - camera.y) * camera.perUnit,
    width: named[at]?.plate.width ?? 0,
  }));
  const kept = named.map(({ plate }) => (plate.liftMs < LIFTED_MS ? plate.lift : 0));
  const lifts = lifted(spots, height, kept);
  const free = {
    top: covered.top * scenery.ratio - camera.height / 2,
    bottom: camera.height / 2 - covered.bottom * scenery.ratio,
  };
  named.forEach(({ plate, head }, at) => {
    const lift = lifts[at] ?? 0;
    plate.liftMs = lift === plate.lift ? plate.liftMs + scenery.dtMs : 0;
    plate.lift = lift;
    // At once: on its way it would lie over others.
    place(plate, scenery, worlds[at] ?? head, lift);
    const foot = (spots[at]?.y ?? 0) - lift;
    // Half a name would look out from under the instruments, or over the edge of the picture.
    if (foot - height < free.top || foot > free.bottom) plate.image.visible = false;
  });
};

export const createNames = (stage: Stage, page: PagePort): Names => {
  const { plates, put } = createPlates(stage);
  let shownMs = 0;
  return {
    reset: () => {
      shownMs = 0;
      for (const plate of plates) plate.lift = 0;
    },
    sync: (scenery, heads) => {
      shownMs += scenery.isRunning ? scenery.dtMs : 0;
      const px = Math.min(MOST_PX, Math.round(page.letterPx() * LETTER * scenery.ratio));
      const share = scenery.isCalm ? 1 : easeShare(scenery.dtMs, FADE_HALF_MS);
      const named = plates.flatMap((plate): readonly Named[] => {
        const head = heads[plate.row] ?? null;
        const member = scenery.shift.level.crew[plate.row];
        const call = isMarked(scenery, plate.row) ? page.callOfPlayer : page.callOf;
        const text = member === undefined || head === null ? '' : call(member);
        const goal = text === '' ? 0 : goalOf(scenery, plate.row, shownMs);
        plate.alpha = head === null ? 0 : plate.alpha + (goal - plate.alpha) * share;
        plate.image.visible = plate.alpha > 0.03 && text !== '';
        if (!plate.image.visible || head === null) return [];
        put(plate, text, px);
        return [{ plate, head }];
      });
      placeAll(named, scenery, px * (1 + PAD.y * 2) + 2, page.covered());
    },
    destroy: () => {
      for (const { image } of plates) image.destroy();
      stage.scene.textures.remove('names');
    },
  };
};
