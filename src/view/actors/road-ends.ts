// With the whole face in view the two roads would end like sawn planks: paper comes over their ends, and over the tubs
// that leave there. People keep standing on top of it. In the dark nobody sees so far.
import { createCanvas } from '../light-stamps.ts';
import { DRIFT_H } from '../measures.ts';
import { PRINT } from '../palette.ts';
import type { Actor } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { roadSpans } from './roads.ts';

const KEY = 'road end';
const SIDE = 64;
/** How much of a road's end runs out into the paper, world units. *tuned* */
const LONG = 1300;
/** Past the end, above and below, so that no edge is left. */
const OVER = 40;

/** Nothing at the left, paper at the right; the last tenth is all paper. */
const paint = (): HTMLCanvasElement => {
  const made = createCanvas(SIDE);
  if (made === null) throw new Error('no canvas to end the roads on');
  const [canvas, brush] = made;
  const fade = brush.createLinearGradient(0, 0, SIDE * 0.9, 0);
  fade.addColorStop(0, `${PRINT.paper}00`);
  fade.addColorStop(0.5, `${PRINT.paper}80`);
  fade.addColorStop(1, PRINT.paper);
  brush.fillStyle = fade;
  brush.fillRect(0, 0, SIDE, SIDE);
  return canvas;
};

export const createRoadEnds = (stage: Stage): Actor => {
  const { scene } = stage;
  scene.textures.create(KEY, [paint()])?.add('__BASE', 0, 0, 0, SIDE, SIDE);
  const ends = Array.from({ length: 4 }, () =>
    scene.add.image(0, 0, KEY).setOrigin(0, 0).setDepth(DEPTH.roadEnd).setVisible(false),
  );
  return {
    sync: ({ lit, faceUnits }) => {
      const spans = roadSpans(faceUnits);
      ends.forEach((image, index) => {
        const span = spans[index >> 1];
        image.setVisible(span !== undefined && lit > 0.01);
        if (span === undefined || lit <= 0.01) return;
        const sign = index % 2 === 0 ? 1 : -1;
        image.setPosition(sign > 0 ? span.to - LONG : span.from + LONG, span.top - OVER);
        image.setScale((sign * (LONG + OVER)) / SIDE, (DRIFT_H + OVER * 2) / SIDE);
        image.setAlpha(lit);
      });
    },
    destroy: () => {
      for (const image of ends) image.destroy();
      scene.textures.remove(KEY);
    },
  };
};
