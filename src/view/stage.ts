// The actors' way to put pictures on the screen: sprites that know their cut-out and change it cheaply.
// Depths stand here in one list, because an order kept in twelve files is no order.
import type { Scene } from 'phaser';
import type { Frame, Textures } from './textures.ts';

type Image = Phaser.GameObjects.Image;

export const DEPTH = {
  rock: 0,
  paper: 1,
  print: 2,
  neck: 3,
  road: 4,
  hollow: 10,
  piece: 20,
  crack: 24,
  heap: 28,
  hose: 30,
  shelf: 32,
  prop: 40,
  rubble: 45,
  haulage: 48,
  slab: 55,
  shard: 56,
  dust: 58,
  dark: 75,
  mark: 89,
  person: 60,
  hewer: 64,
  aim: 90,
  chip: 92,
  lamp: 95,
} as const;

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
