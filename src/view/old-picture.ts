// The plate of the lights-up that was shown last, as a picture of it, for the moment in which it fades over the next one.
// Bare paper in its place was seen as a picture gone missing, and blinked.
import { createCanvas } from './light-stamps.ts';
import type { Scenery } from './scenery.ts';
import { DEPTH, type Stage } from './stage.ts';

const KEY = 'old picture';
/** A picture that only fades need not be sharper than this many pixels. */
const MOST_PIXELS = 2_000_000;

export type OldPicture = {
  /** Takes the picture of this frame when it is drawn: on a graphics card it is there only so long. */
  take(): void;
  /** `share` of it lies over what is drawn now. */
  lay(scenery: Scenery, share: number): void;
  destroy(): void;
};

export const createOldPicture = ({ scene }: Stage): OldPicture => {
  const made = createCanvas(1);
  if (made === null) throw new Error('no canvas to keep a picture on');
  const [canvas, brush] = made;
  const texture = scene.textures.create(KEY, [canvas]);
  const face = texture?.add('__BASE', 0, 0, 0, 1, 1);
  const image = scene.add.image(0, 0, KEY).setOrigin(0.5, 0.5).setDepth(DEPTH.oldPicture).setVisible(false);

  const draw = (): void => {
    const drawn = scene.game.canvas;
    const size = Math.min(1, Math.sqrt(MOST_PIXELS / (drawn.width * drawn.height)));
    const [width, height] = [Math.round(drawn.width * size), Math.round(drawn.height * size)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      // On a graphics card the frame is a share of its source: of one not told its new size every share is a corner.
      texture?.source[0]?.updateSize(width, height);
      face?.setSize(width, height);
      image.setSizeToFrame().setOrigin(0.5, 0.5);
    }
    brush.drawImage(drawn, 0, 0, width, height);
    texture?.source[0]?.update();
  };

  return {
    take: () => {
      scene.game.events.once('postrender', draw);
    },
    lay: ({ camera }, share) => {
      image.setVisible(share > 0.01);
      if (share <= 0.01) return;
      image.setPosition(camera.x, camera.y).setAlpha(share);
      image.setDisplaySize(camera.width / camera.perUnit, camera.height / camera.perUnit);
    },
    destroy: () => {
      scene.game.events.off('postrender', draw);
      image.destroy();
      scene.textures.remove(KEY);
    },
  };
};
