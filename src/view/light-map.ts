// The night as one small picture over the whole view: dark everywhere, and a hole wherever a lamp shines. It is drawn
// anew each frame on a canvas of its own and stretched, so that Canvas and WebGL show the same night, with as many
// lamps as there are people. No masks, no blend modes of the renderer, which differ between the two.
import { DIP, SEAM, worldX, worldY } from './band.ts';
import { createCanvas, createStamps, type Brush, type Stamps } from './light-stamps.ts';
import type { Stage } from './stage.ts';
import { DEPTH } from './stage.ts';
import type { Scenery } from './scenery.ts';

/** Side of the map, px. Light has no edges: four screen pixels to one are enough (tuned). */
const SIDE = 288;
/** Laps over the edges of the view, or a kick of the camera would let day in. */
const MARGIN = 1.06;
const NIGHT = '7, 8, 10';
/** How much of the night there is where no lamp shines. *tuned* */
const DARK_ALPHA = 0.82;
/** Rock swallows light: how deep into it a lamp reaches, world units, and how dark it is beyond. *tuned* */
const ROCK_DEPTH = 330;
const ROCK_ALPHA = 0.26;
/** Past anything a camera sees, world units. */
const FAR = 30_000;

/** A lamp: where, the way it looks (radians), how far it reaches (world units), and how bright, 0 to 1. */
export type Lamp = {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly reach: number;
  readonly bright: number;
};

export type LightMap = {
  /** `night` 0 to 1 is how much of the night there is. */
  draw(scenery: Scenery, lamps: readonly Lamp[], night: number): void;
  destroy(): void;
};

/** Turns world units into map pixels for everything drawn after it. */
const lookThrough = (brush: Brush, { camera }: Scenery): void => {
  const sx = (SIDE * camera.perUnit) / (camera.width * MARGIN);
  const sy = (SIDE * camera.perUnit) / (camera.height * MARGIN);
  brush.setTransform(sx, 0, 0, sy, SIDE / 2 - camera.x * sx, SIDE / 2 - camera.y * sy);
};

/** Away from the seam the rock gets darker: the light stays in the place where people work. */
const shadeRock = (brush: Brush, { faceUnits }: Scenery, night: number): void => {
  brush.save();
  brush.transform(Math.cos(DIP), Math.sin(DIP), -Math.sin(DIP), Math.cos(DIP), worldX(0, 0), worldY(0, 0));
  for (const [edge, sign] of [
    [0, -1],
    [SEAM, 1],
  ] as const) {
    const paint = brush.createLinearGradient(0, edge, 0, edge + sign * ROCK_DEPTH);
    paint.addColorStop(0, `rgba(${NIGHT}, 0)`);
    paint.addColorStop(0.3, `rgba(${NIGHT}, ${ROCK_ALPHA * 0.45 * night})`);
    paint.addColorStop(1, `rgba(${NIGHT}, ${ROCK_ALPHA * night})`);
    brush.fillStyle = paint;
    brush.fillRect(0, sign < 0 ? edge - FAR : edge, faceUnits, FAR);
  }
  brush.restore();
};

const stamp = (
  brush: Brush,
  image: HTMLCanvasElement,
  lamp: Lamp,
  from: number,
  size: number,
  tall = size,
): void => {
  brush.save();
  brush.translate(lamp.x, lamp.y);
  brush.rotate(lamp.angle);
  brush.drawImage(image, from, -tall / 2, size, tall);
  brush.restore();
};

const shine = (brush: Brush, { cone, round, warm }: Stamps, lamp: Lamp): void => {
  const near = lamp.reach * 0.72;
  brush.globalCompositeOperation = 'destination-out';
  brush.globalAlpha = lamp.bright;
  stamp(brush, cone, lamp, -8, lamp.reach);
  stamp(brush, round, lamp, -near * 0.62, near * 1.3);
  brush.globalCompositeOperation = 'source-over';
  brush.globalAlpha = lamp.bright * 0.8;
  stamp(brush, warm, lamp, -near * 0.5, near * 1.5);
};

const paintNight = (
  brush: Brush,
  stamps: Stamps,
  scenery: Scenery,
  lamps: readonly Lamp[],
  night: number,
): void => {
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.globalCompositeOperation = 'copy';
  brush.fillStyle = `rgba(${NIGHT}, ${DARK_ALPHA * night})`;
  brush.fillRect(0, 0, SIDE, SIDE);
  lookThrough(brush, scenery);
  for (const lamp of lamps) shine(brush, stamps, { ...lamp, bright: lamp.bright * Math.min(1, night + 0.2) });
  brush.globalAlpha = 1;
  shadeRock(brush, scenery, night);
};

export const createLightMap = (stage: Stage): LightMap => {
  const made = createCanvas(SIDE, true);
  const stamps = createStamps();
  if (made === null || stamps === null) throw new Error('no canvas to draw the night on');
  const [canvas, brush] = made;
  const texture = stage.scene.textures.create('night', [canvas]);
  if (texture === null) throw new Error('the night is there already');
  texture.add('__BASE', 0, 0, 0, SIDE, SIDE);
  const image = stage.scene.add.image(0, 0, 'night').setOrigin(0.5, 0.5).setDepth(DEPTH.dark);
  return {
    draw: (scenery, lamps, night) => {
      image.visible = night > 0.01;
      if (!image.visible) return;
      paintNight(brush, stamps, scenery, lamps, night);
      texture.source[0]?.update();
      const { camera } = scenery;
      image.setPosition(camera.x, camera.y);
      image.setDisplaySize(
        (camera.width / camera.perUnit) * MARGIN,
        (camera.height / camera.perUnit) * MARGIN,
      );
    },
    destroy: () => {
      image.destroy();
      stage.scene.textures.remove('night');
    },
  };
};
