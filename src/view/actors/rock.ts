// The rock the seam lies in, above and below: strips of bed laid one outside the other, as the lamp shows them and as
// a print. A graphics card lays the strips anew each frame; a processor prints them on a plate and moves that.
import { DIP, worldX, worldY } from '../band.ts';
import type { Brush } from '../light-stamps.ts';
import { BEDS, bedName } from '../measures.ts';
import { PRINT, ROCK } from '../palette.ts';
import { createPlate } from '../plate.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { stripsIn, type Frame, type Strip } from '../strata.ts';
import { ATLAS } from '../textures.ts';
import { createRoads } from './roads.ts';

type Look = 'dark' | 'print';
type Layer = { sync(scenery: Scenery, alpha: number): void; destroy(): void };

/** Strips that can be seen at once in one look; the widest view is that with the lights up. */
const POOL = 250;
/** Strips lap over, or a hair of night shows between two of them. */
const LAP = 0.6;
/** Canvas pixels a unit below which a strip is stretched: from so far nobody sees the cuts, and few strips do. */
const NEAR = 0.32;
const stretchFor = ({ camera }: Scenery): number => Math.max(1, Math.ceil(NEAR / camera.perUnit));

/** From very far the cuts of the print run together into grain: there it is laid on thinner. *tuned* */
const paleness = ({ camera }: Scenery): number => Math.min(1, 0.45 + (camera.perUnit / NEAR) * 0.55);

const DEPTHS = { dark: DEPTH.rock, print: DEPTH.print } as const;
const GROUNDS = { dark: ROCK.shadow, print: PRINT.paper } as const;

const frameOf = ({ camera: { x, y, width, height, perUnit } }: Scenery): Frame => ({
  x,
  y,
  halfW: width / 2 / perUnit,
  halfH: height / 2 / perUnit,
});

const createSprites = (stage: Stage, look: Look): Layer => {
  const sprites = Array.from({ length: POOL }, () => stage.sprite(bedName('rim', look), DEPTHS[look]));
  return {
    sync: (scenery, alpha) => {
      const stretch = stretchFor(scenery);
      const strips = alpha > 0 ? stripsIn(frameOf(scenery), scenery.faceUnits, stretch) : [];
      sprites.forEach((sprite, index) => {
        const strip = strips[index];
        if (strip === undefined) return sprite.hide();
        const { kind, u, edge, sign } = strip;
        const { long, thick } = BEDS[kind];
        sprite.show(bedName(kind, look));
        sprite.size(stretch * ((long + LAP) / long), (sign * (thick + LAP)) / thick);
        sprite.at(worldX(u, edge), worldY(u, edge), DIP);
        sprite.image.alpha = alpha;
      });
    },
    destroy: () => {
      for (const sprite of sprites) sprite.destroy();
    },
  };
};

const createPrinted = (stage: Stage, look: Look): Layer => {
  const plate = createPlate(stage, `rock ${look}`, DEPTHS[look], GROUNDS[look]);
  const atlas = stage.scene.textures.get(ATLAS);
  const lay = (brush: Brush, { kind, u, edge, sign }: Strip, stretch: number): void => {
    const { cutX, cutY, cutWidth, cutHeight, source } = atlas.get(bedName(kind, look));
    const { long, thick } = BEDS[kind];
    brush.save();
    brush.translate(worldX(u, edge), worldY(u, edge));
    brush.rotate(DIP);
    brush.scale(1, sign);
    brush.drawImage(
      source.image as CanvasImageSource,
      cutX,
      cutY,
      cutWidth,
      cutHeight,
      0,
      0,
      (long + LAP) * stretch,
      thick + LAP,
    );
    brush.restore();
  };
  return {
    sync: (scenery, alpha) =>
      plate.sync(scenery, alpha, (brush, frame) => {
        const stretch = stretchFor(scenery);
        for (const strip of stripsIn(frame, scenery.faceUnits, stretch)) lay(brush, strip, stretch);
      }),
    destroy: plate.destroy,
  };
};

export const createRock = (stage: Stage): Actor => {
  const createLayer = 'gl' in stage.scene.renderer ? createSprites : createPrinted;
  const dark = createLayer(stage, 'dark');
  const print = createLayer(stage, 'print');
  const roads = createRoads(stage);
  return {
    sync: (scenery) => {
      dark.sync(scenery, scenery.lit < 1 ? 1 : 0);
      print.sync(scenery, scenery.lit * paleness(scenery));
      roads.sync(scenery);
    },
    destroy: () => {
      dark.destroy();
      print.destroy();
      roads.destroy();
    },
  };
};
