// Our entry into Phaser's sources, taken in place of the package by the build (tools/phaser-slim.ts): half
// the bytes. The renderer must come first, its batch handler is imported in a cycle. Whatever the scene
// calls must be registered here; `this.add` for anything else still type-checks and is missing at run time.
import 'phaser-src/renderer/index.js';
import CONST from 'phaser-src/const.js';
import GameClass from 'phaser-src/core/Game.js';
import SceneClass from 'phaser-src/scene/Scene.js';
import ScaleSpace from 'phaser-src/scale/index.js';
import 'phaser-src/events/index.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';

export const Game = GameClass;
export const Scene = SceneClass;
export const Scale = ScaleSpace;
export const CANVAS = CONST.CANVAS;
export const WEBGL = CONST.WEBGL;
