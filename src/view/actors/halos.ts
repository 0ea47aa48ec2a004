// With the lights up a patch of bare paper lies behind each person: dark brown on brown strata, and one man before
// another, they would be a smudge where the whole screen is about who was there. In the dark there is none.
import type { WorldPoint } from '../band.ts';
import { createCanvas } from '../light-stamps.ts';
import { DEPTH, type Stage } from '../stage.ts';

const KEY = 'halo';
const SIDE = 96;
/** The lightest paper of the print world, a little lighter than the ground it lies on. */
const LIGHT = '251, 245, 228';
/** Across and up a person of life size, world units, and how far over the feet its middle lies. *tuned* */
const PATCH = { width: 150, height: 215, up: 74 } as const;

export type Halo = {
  /** `size` is how many times larger than life its person is drawn; `alpha` 0 hides it. */
  place(feet: WorldPoint, size: number, alpha: number): void;
  hide(): void;
  destroy(): void;
};

const paint = (): HTMLCanvasElement => {
  const made = createCanvas(SIDE);
  if (made === null) throw new Error('no canvas for the paper behind people');
  const [canvas, brush] = made;
  const middle = SIDE / 2;
  const fade = brush.createRadialGradient(middle, middle, 0, middle, middle, middle);
  fade.addColorStop(0, `rgba(${LIGHT}, 0.8)`);
  fade.addColorStop(0.5, `rgba(${LIGHT}, 0.62)`);
  fade.addColorStop(1, `rgba(${LIGHT}, 0)`);
  brush.fillStyle = fade;
  brush.fillRect(0, 0, SIDE, SIDE);
  return canvas;
};

export const createHalos = (
  { scene }: Stage,
  count: number,
): { readonly all: readonly Halo[]; destroy(): void } => {
  scene.textures.create(KEY, [paint()])?.add('__BASE', 0, 0, 0, SIDE, SIDE);
  const createHalo = (): Halo => {
    const image = scene.add.image(0, 0, KEY).setDepth(DEPTH.halo).setVisible(false);
    return {
      place: (feet, size, alpha) => {
        image.visible = alpha > 0.03;
        if (!image.visible) return;
        image.setPosition(feet.x, feet.y - PATCH.up * size);
        image.setScale((PATCH.width * size) / SIDE, (PATCH.height * size) / SIDE);
        image.alpha = alpha;
      },
      hide: () => {
        image.visible = false;
      },
      destroy: () => image.destroy(),
    };
  };
  return {
    all: Array.from({ length: count }, createHalo),
    destroy: () => scene.textures.remove(KEY),
  };
};
