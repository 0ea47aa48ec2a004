// The dark and the hole the player's lamp makes in it: one big soft picture and four flat rectangles round
// it, the same on Canvas and WebGL. No masks and no blend modes, which differ between the two.
import { DARK_ALPHA, HOLE } from '../measures.ts';
import type { WorldPoint } from '../band.ts';
import { DEPTH, type Stage } from '../stage.ts';
import type { Scenery } from '../scenery.ts';

const NIGHT = 0x07_08_0a;
/** Farther than any camera stands from the lamp, world units: the face is 8,528 long. */
export const FAR = 20_000;

type Edges = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Dark = {
  /** Night with a hole round a point; `alpha` 0 to 1 is how much of the night there is. */
  openAt(scenery: Scenery, middle: WorldPoint, alpha: number): void;
  /** Night everywhere. */
  shut(middle: WorldPoint, alpha: number): void;
  lift(): void;
  destroy(): void;
};

/** On whole canvas pixels, or a hair shows where the picture of the light ends and the flat dark begins. */
const snapped = ({ camera }: Scenery, value: number, axis: 'x' | 'y'): number => {
  const middle = axis === 'x' ? camera.width / 2 : camera.height / 2;
  return (
    (Math.round((value - camera[axis]) * camera.perUnit + middle) - middle) / camera.perUnit + camera[axis]
  );
};

const createSide = (stage: Stage): Phaser.GameObjects.Rectangle =>
  stage.scene.add.rectangle(0, 0, 10, 10, NIGHT, 1).setOrigin(0, 0).setDepth(DEPTH.dark).setAlpha(DARK_ALPHA);

export const createDark = (stage: Stage): Dark => {
  const hole = stage.sprite('hole', DEPTH.dark);
  const sides = Array.from({ length: 4 }, () => createSide(stage));

  /** The rectangles begin where the picture ends; nothing is drawn twice over. */
  const surround = ({ left, top, right, bottom }: Edges, alpha: number): void => {
    const places = [
      [left - FAR, top - FAR, FAR * 3, FAR],
      [left - FAR, bottom, FAR * 3, FAR],
      [left - FAR, top, FAR, bottom - top],
      [right, top, FAR, bottom - top],
    ] as const;
    sides.forEach((side, index) => {
      const [x, y, width, height] = places[index] ?? [0, 0, 1, 1];
      side.setPosition(x, y).setSize(width, height);
      side.setAlpha(alpha).setVisible(alpha > 0.01);
    });
  };

  return {
    openAt: (scenery, { x, y }, alpha) => {
      const half = HOLE / 2;
      const edges: Edges = {
        left: snapped(scenery, x - half, 'x'),
        right: snapped(scenery, x + half, 'x'),
        top: snapped(scenery, y - half, 'y'),
        bottom: snapped(scenery, y + half, 'y'),
      };
      hole.show('hole');
      hole.image.alpha = alpha;
      hole.at((edges.left + edges.right) / 2, (edges.top + edges.bottom) / 2);
      hole.size((edges.right - edges.left) / HOLE, (edges.bottom - edges.top) / HOLE);
      surround(edges, DARK_ALPHA * alpha);
    },
    shut: ({ x, y }, alpha) => {
      hole.hide();
      surround({ left: x, right: x, top: y, bottom: y }, alpha);
    },
    lift: () => {
      hole.hide();
      surround({ left: 0, right: 0, top: 0, bottom: 0 }, 0);
    },
    destroy: () => {
      hole.destroy();
      for (const side of sides) side.destroy();
    },
  };
};
