// A picture of what never moves, printed once and pushed about: where the processor draws, laying a hundred turned
// strips of rock each frame costs more than all people together. Printed again only when the camera leaves it.
import { createCanvas, type Brush } from './light-stamps.ts';
import type { Scenery } from './scenery.ts';
import type { Stage } from './stage.ts';
import type { Frame } from './strata.ts';

/** How far past the edges of the view a plate reaches, px: the camera may go so far before it is printed anew. */
const MARGIN = 112;

export type Plate = {
  /** `print` is asked to draw, in world units, what lies in the frame; only when what is there does not do. */
  sync(scenery: Scenery, alpha: number, print: (brush: Brush, frame: Frame) => void): void;
  destroy(): void;
};

type Printed = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly perUnit: number;
};

const doesFor = (printed: Printed | null, { camera }: Scenery): printed is Printed =>
  printed !== null &&
  printed.width === camera.width &&
  printed.height === camera.height &&
  printed.perUnit === camera.perUnit &&
  Math.max(Math.abs(printed.x - camera.x), Math.abs(printed.y - camera.y)) * camera.perUnit < MARGIN;

export const createPlate = (stage: Stage, key: string, depth: number, ground: string): Plate => {
  const { textures } = stage.scene;
  const made = createCanvas(1);
  if (made === null) throw new Error('no canvas to print the rock on');
  const [canvas, brush] = made;
  const texture = textures.create(key, [canvas]);
  if (texture === null) throw new Error(`a plate "${key}" is there already`);
  const face = texture.add('__BASE', 0, 0, 0, 1, 1);
  const image = stage.scene.add.image(0, 0, key).setOrigin(0.5, 0.5).setDepth(depth).setVisible(false);
  let printed: Printed | null = null;

  const fit = ({ width, height }: Printed): void => {
    const [w, h] = [Math.ceil(width) + MARGIN * 2, Math.ceil(height) + MARGIN * 2];
    if (canvas.width === w && canvas.height === h) return;
    canvas.width = w;
    canvas.height = h;
    face?.setSize(w, h);
    image.setSizeToFrame().setOrigin(0.5, 0.5);
  };

  const printAt = ({ camera }: Scenery, print: (brush: Brush, frame: Frame) => void): Printed => {
    const { x, y, width, height, perUnit } = camera;
    const next: Printed = { x, y, width, height, perUnit };
    fit(next);
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.globalAlpha = 1;
    brush.fillStyle = ground;
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.setTransform(
      perUnit,
      0,
      0,
      perUnit,
      canvas.width / 2 - x * perUnit,
      canvas.height / 2 - y * perUnit,
    );
    print(brush, { x, y, halfW: canvas.width / 2 / perUnit, halfH: canvas.height / 2 / perUnit });
    return next;
  };

  return {
    sync: (scenery, alpha, print) => {
      image.visible = alpha > 0.01;
      if (!image.visible) return;
      if (!doesFor(printed, scenery)) printed = printAt(scenery, print);
      const { x, y, perUnit } = scenery.camera;
      // On whole pixels, or the cuts of the burin would blur.
      const snapped = (at: number, from: number): number =>
        from + Math.round((at - from) * perUnit) / perUnit;
      image.setPosition(snapped(printed.x, x), snapped(printed.y, y));
      image.setScale(1 / perUnit);
      image.setAlpha(alpha);
    },
    destroy: () => {
      image.destroy();
      textures.remove(key);
    },
  };
};
