// Small plates over people's heads: who works here beside me. All of them for the first seconds of a shift and whenever it
// is paused; after that only over those who are near, and over oneself only while one stands at another's post. With the
// whole face lit they stand beside everyone again, bound to their heads by lines where those are not the nearest.
import { easeShare } from '../camera.ts';
import type { Lamp } from '../light-map.ts';
import type { PagePort } from '../page-port.ts';
import { FAR_FROM, workerU, type Scenery } from '../scenery.ts';
import type { Stage } from '../stage.ts';
import { putBeside, putOver, type Named, type NameSpot } from './name-spots.ts';
import { createNameLines } from './name-lines.ts';
import { createNamePlates, MOST_PX, plateHeight } from './name-plates.ts';

/** Plates by letters of the page, and never smaller than this share of the picture's shorter side. *tuned* */
const LETTER = 0.8;
const LEAST = 1 / 54;
/** Everyone is named for so long after a shift comes into view, ms. *tuned* */
const INTRODUCED_MS = 20_000;
/** Whoever is nearer to the player than this is named at all times, world units. *tuned* */
const NEAR = 460;
const QUIET = 0.8;
/** Names come so long after the whole light: with it, they would change one field twice. ms, *tuned* (`npm run flashes`) */
const DAWNED_MS = 1300;
const FADE_HALF_MS = 120;

export type Names = {
  /** `heads` by worker: the lamp each wears, null for those who are not drawn. */
  sync(scenery: Scenery, heads: readonly (Lamp | null)[]): void;
  reset(): void;
  destroy(): void;
};

/** So long the shift, and the whole light, have been in view, ms. */
type Since = { shownMs: number; litMs: number };

const isNear = ({ live, player }: Scenery, index: number): boolean =>
  index !== player && Math.abs(workerU(live, index) - workerU(live, player)) < NEAR;

/** At another's post nobody would know himself: the man with the pick is somebody else now. */
const isSwapped = ({ shift, player }: Scenery): boolean =>
  shift.level.crew[player]?.trade === 'hewer' && shift.state.workers[player]?.post === 'timber';

const isMarked = (scenery: Scenery, index: number): boolean =>
  index === scenery.player && scenery.lit <= 0.05 && isSwapped(scenery);

const goalOf = (scenery: Scenery, index: number, { shownMs, litMs }: Since): number => {
  if (scenery.lit > 0.05) return scenery.grow >= FAR_FROM && litMs > DAWNED_MS ? 1 : 0;
  if (!scenery.isRunning || shownMs < INTRODUCED_MS || isMarked(scenery, index)) return 1;
  return isNear(scenery, index) ? QUIET : 0;
};

/** Height of the letters, px of the canvas. */
const letters = ({ camera, ratio }: Scenery, page: PagePort): number =>
  Math.min(
    MOST_PX,
    Math.round(Math.max(page.letterPx() * LETTER * ratio, Math.min(camera.width, camera.height) * LEAST)),
  );

/** The man at the pick chooses first: his is the name everybody looks for. */
const hewerFirst = (named: readonly Named[], { hewer }: Scenery): readonly Named[] =>
  named.toSorted((one, other) => Number(other.plate.row === hewer) - Number(one.plate.row === hewer));

const begin = (spots: readonly NameSpot[]): void => {
  for (const spot of spots) Object.assign(spot, { lift: 0, side: null, keptMs: 0, shown: 0 });
};

export const createNames = (stage: Stage, page: PagePort): Names => {
  const { plates, put } = createNamePlates(stage);
  const spots = plates.map((): NameSpot => ({ alpha: 0, lift: 0, side: null, keptMs: 0, shown: 0 }));
  const lines = createNameLines(stage, plates.length);
  const since: Since = { shownMs: 0, litMs: 0 };

  /** Whoever is seen with his name this frame. */
  const named = (scenery: Scenery, heads: readonly (Lamp | null)[], px: number): readonly Named[] => {
    const share = scenery.isCalm ? 1 : easeShare(scenery.dtMs, FADE_HALF_MS);
    return plates.flatMap((plate, row): readonly Named[] => {
      const head = heads[row] ?? null;
      const spot = spots[row];
      const member = scenery.shift.level.crew[row];
      const call = isMarked(scenery, row) ? page.callOfPlayer : page.callOf;
      const text = member === undefined || head === null ? '' : call(member);
      const goal = text === '' ? 0 : goalOf(scenery, row, since);
      if (spot === undefined) return [];
      spot.alpha = head === null ? 0 : spot.alpha + (goal - spot.alpha) * share;
      plate.image.visible = spot.alpha > 0.03 && text !== '';
      if (!plate.image.visible || head === null) return [];
      put(plate, text, px);
      return [{ plate, spot, head }];
    });
  };

  return {
    reset: () => {
      since.shownMs = 0;
      begin(spots);
    },
    sync: (scenery, heads) => {
      since.shownMs += scenery.isRunning ? scenery.dtMs : 0;
      // Another plate of the lights-up is another picture: nobody's name has a place in it yet.
      if (scenery.isCut && scenery.lit > 0) begin(spots);
      since.litMs = scenery.lit === 1 ? since.litMs + scenery.dtMs : 0;
      const px = letters(scenery, page);
      const all = hewerFirst(named(scenery, heads, px), scenery);
      const frame = { scenery, height: plateHeight(px), covered: page.covered() };
      lines.hide();
      if (scenery.grow < FAR_FROM) putOver(all, frame);
      else for (const tied of putBeside(all, frame)) lines.draw(scenery, tied);
    },
    destroy: () => {
      for (const { image } of plates) image.destroy();
      lines.destroy();
      stage.scene.textures.remove('names');
    },
  };
};
