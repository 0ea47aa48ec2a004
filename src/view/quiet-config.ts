// How Phaser is told to draw and to do nothing else: the page has its own input and its own sound. The game and the
// gallery's darkroom ask for the same, or the gallery would hang pictures of another machine.
import { CANVAS, Scale, WEBGL, type Scene } from 'phaser';
import { NIGHT } from './palette.ts';

export const quietConfig = (
  parent: HTMLElement | string,
  kind: 'canvas' | 'webgl',
  size: { readonly width: number; readonly height: number },
  scene: Scene,
): Phaser.Types.Core.GameConfig => ({
  type: kind === 'canvas' ? CANVAS : WEBGL,
  parent,
  width: size.width,
  height: size.height,
  backgroundColor: NIGHT,
  scale: { mode: Scale.ScaleModes.NONE, autoCenter: Scale.Center.NO_CENTER },
  input: { keyboard: false, mouse: false, touch: false, gamepad: false },
  audio: { noAudio: true },
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  render: { antialias: true, powerPreference: 'high-performance', clearBeforeRender: false },
  scene: [scene],
});
