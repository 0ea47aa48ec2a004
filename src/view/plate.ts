// A picture of what never moves, printed once and pushed about: where the processor draws, laying a hundred turned
// strips of rock each frame costs more than all people together. Printed again only when the camera leaves it or has
// come to rest at another distance.
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

/** While the camera comes nearer or draws back a plate may be stretched so far before it is printed anew. *tuned* */
const STRETCH = 1.3;

/** Whether the plate reaches past all edges of the view, wherever that stands now. */
const covers = (printed: Printed, { camera }: Scenery): boolean => {
  const reach = (side: number, at: number, from: number): number =>
    (side / 2 + MARGIN) / printed.perUnit - Math.abs(at - from) - side / 2 / camera.perUnit;
  return reach(camera.width, camera.x, printed.x) > 0 && reach(camera.height, camera.y, printed.y) > 0;
};

const doesFor = (printed: Printed | null, scenery: Scenery, isZooming: boolean): printed is Printed => {
  const { camera } = scenery;
  if (printed === null || printed.width !== camera.width || printed.height !== camera.height) return false;
  const stretch = camera.perUnit / printed.perUnit;
  const isSharp = isZooming ? stretch < STRETCH && stretch > 1 / STRETCH : stretch === 1;
  return isSharp && covers(printed, scenery);
};

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
  let lastPerUnit = 0;

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
      const isZooming = lastPerUnit !== 0 && scenery.camera.perUnit !== lastPerUnit;
      lastPerUnit = scenery.camera.perUnit;
      if (!doesFor(printed, scenery, isZooming)) printed = printAt(scenery, print);
      const { x, y, perUnit } = scenery.camera;
      // On whole pixels, or the cuts of the burin would blur.
      const snapped = (at: number, from: number): number =>
        from + Math.round((at - from) * perUnit) / perUnit;
      image.setPosition(snapped(printed.x, x), snapped(printed.y, y));
      image.setScale(1 / printed.perUnit);
      image.setAlpha(alpha);
    },
    destroy: () => {
      image.destroy();
      textures.remove(key);
    },
  };
};
