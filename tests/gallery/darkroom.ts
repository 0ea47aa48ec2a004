// Develops pictures of the mine: one Phaser game as large as a picture, stepped by hand and copied out frame by frame.
// A game for each picture would run out of WebGL contexts long before the page ends.
import { Game, type Scene } from 'phaser';
import { quietConfig } from '../../src/view/quiet-config.ts';
import type { Renderer } from './wishes.ts';

export type Room = {
  /** Draws one frame, so many ms after the one before. */
  step(ms: number): void;
  /** The frame just drawn; it stays as it is until the next negative is taken. */
  negative(): HTMLCanvasElement;
  close(): void;
};

type Size = { readonly width: number; readonly height: number };

/** `makeScene` is handed what its scene calls when it is made. */
export const openRoom = (
  renderer: Renderer,
  { width, height }: Size,
  makeScene: (onReady: () => void) => Scene,
): Promise<Room> =>
  new Promise((resolve) => {
    let nowMs = 1000;
    const copy = document.createElement('canvas');
    copy.width = width;
    copy.height = height;
    const scene = makeScene(() => {
      // The scene is made in the middle of a frame: the loop is stopped behind it.
      queueMicrotask(() => {
        game.loop.sleep();
        resolve({
          step: (ms) => {
            nowMs += ms;
            game.step(nowMs, ms);
          },
          // Copied whole: every look at a WebGL canvas costs as much as all of it.
          negative: () => {
            copy.getContext('2d')?.drawImage(game.canvas, 0, 0);
            return copy;
          },
          close: () => {
            game.canvas.remove();
            game.destroy(true);
            game.loop.wake();
          },
        });
      });
    });
    const game = new Game(quietConfig('darkroom', renderer, { width, height }, scene));
  });

/** Lets the page breathe between two pictures. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
