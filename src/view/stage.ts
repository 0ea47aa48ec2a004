// The actors' way to put pictures on the screen: sprites that know their cut-out and change it cheaply.
// Depths stand here in one list, because an order kept in twelve files is no order.
import type { Scene } from 'phaser';
import type { Frame, Textures } from './textures.ts';

type Image = Phaser.GameObjects.Image;

/** Back to front. Within one depth whoever was made later lies in front. */
export const DEPTH = {
  rock: 0,
  paper: 1,
  print: 2,
  country: 2.5,
  neck: 3,
  road: 4,
  roadThing: 5,
  roadLamp: 6,
  hollow: 10,
  farWall: 11,
  oldPropFar: 12,
  gob: 13,
  oldPropNear: 14,
  piece: 20,
  pieceEdge: 20.5,
  pieceCrack: 21,
  glint: 22,
  roofCrack: 24,
  hose: 30,
  shelf: 32,
  stack: 33,
  prop: 40,
  propMark: 41,
  rubble: 45,
  chute: 46,
  heap: 47,
  tub: 48,
  gate: 48.5,
  gateTub: 49,
  slab: 55,
  shard: 56,
  horse: 57,
  dust: 58,
  roadEnd: 58.2,
  plank: 58.5,
  mote: 59,
  halo: 59.5,
  /** And up to two more, person by person: `PERSON_STEP`. */
  person: 60,
  hewerPlank: 62.5,
  hewerHose: 63,
  hewer: 64,
  dark: 75,
  tradeMark: 89,
  name: 89.5,
  aim: 90,
  steel: 91,
  chip: 92,
  lamp: 95,
  oldPicture: 96,
} as const;
/** Of two people the later in the crew stands in front, with all the parts of the body. */
export const PERSON_STEP = 0.2;

export type Sprite = {
  readonly image: Image;
  show(name: string): void;
  at(x: number, y: number, rotation?: number): void;
  /** Size relative to the cut-out's own, sideways and along. */
  size(factor: number, factorY?: number): void;
  hide(): void;
  destroy(): void;
};

export type Stage = { readonly sprite: (name: string, depth: number) => Sprite; readonly scene: Scene };

export const createStage = (scene: Scene, textures: Textures): Stage => ({
  scene,
  sprite: (first, depth) => {
    let shown = '';
    let base: Frame = textures.frame(first);
    let factorX = 1;
    let factorY = 1;
    const image = scene.add.image(0, 0, textures.key, first);
    image.setDepth(depth).setVisible(false);
    const wear = (name: string): void => {
      base = textures.frame(name);
      image.setFrame(name, true, false);
      image.setOrigin(base.originX, base.originY);
      image.setScale(base.scaleX * factorX, base.scaleY * factorY);
      shown = name;
    };
    wear(first);
    return {
      image,
      show: (name) => {
        if (name !== shown) wear(name);
        image.visible = true;
      },
      at: (x, y, rotation = 0) => {
        image.x = x;
        image.y = y;
        image.rotation = rotation;
      },
      size: (x, y = x) => {
        if (x === factorX && y === factorY) return;
        factorX = x;
        factorY = y;
        image.setScale(base.scaleX * x, base.scaleY * y);
      },
      hide: () => {
        image.visible = false;
      },
      destroy: () => image.destroy(),
    };
  },
});
