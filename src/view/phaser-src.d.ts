// Phaser's source folder by the name the build gives it; typed as loosely as its own modules export.
declare module 'phaser-src/const.js' {
  const constants: { readonly CANVAS: number; readonly WEBGL: number };
  export default constants;
}
declare module 'phaser-src/core/Game.js' {
  const game: typeof Phaser.Game;
  export default game;
}
declare module 'phaser-src/scene/Scene.js' {
  const scene: typeof Phaser.Scene;
  export default scene;
}
declare module 'phaser-src/scale/index.js' {
  const scale: typeof Phaser.Scale;
  export default scale;
}
declare module 'phaser-src/*';
