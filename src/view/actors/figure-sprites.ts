// A body on the screen: one sprite for each part of a rig, placed anew each frame from where its joints are. The
// sprites are made once, as many as the busiest pose needs, and change what they show.
import type { Placed } from '../../rig/solve.ts';
import type { WorldPoint } from '../band.ts';
import type { Sprite, Stage } from '../stage.ts';

/** Parts of the busiest pose: two arms, two legs of three, head, trunk, skirt and two tools (horse: twelve). */
const MOST = 15;
/** Within one depth the order of parts is kept by steps this small. */
const STEP = 0.01;

export type Bearing = {
  readonly facing: 1 | -1;
  /** Size of the whole. */
  readonly size: number;
  readonly alpha?: number;
};

export type FigureSprites = {
  /** Parts back to front, in the frame of the feet. */
  place(parts: readonly Placed[], feet: WorldPoint, bearing: Bearing): void;
  hide(): void;
  readonly isShown: boolean;
  destroy(): void;
};

/** `first` is any part: a sprite must show something before it is told what. */
export const createFigureSprites = (stage: Stage, first: string, depth: number): FigureSprites => {
  const sprites: Sprite[] = Array.from({ length: MOST }, (_, at) => stage.sprite(first, depth + at * STEP));
  let isShown = false;

  const put = (sprite: Sprite, part: Placed, feet: WorldPoint, { facing, size }: Bearing): void => {
    const whole = size * part.scale;
    sprite.show(part.part);
    sprite.at(feet.x + part.x * size * facing, feet.y + part.y * size, part.rotation * facing);
    sprite.size(whole * facing, part.isFlipped ? -whole : whole);
  };

  return {
    place: (parts, feet, bearing) => {
      isShown = true;
      sprites.forEach((sprite, at) => {
        const part = parts[at];
        if (part === undefined) return sprite.hide();
        put(sprite, part, feet, bearing);
        sprite.image.alpha = bearing.alpha ?? 1;
      });
    },
    hide: () => {
      isShown = false;
      for (const sprite of sprites) sprite.hide();
    },
    get isShown() {
      return isShown;
    },
    destroy: () => {
      for (const sprite of sprites) sprite.destroy();
    },
  };
};
