// The one Phaser game of the page: chooses how to draw, sizes the canvas, drives the session while the mine
// is shown and sleeps while it is not. A second game would leak its listeners, so it is made once and kept.
import { Game } from 'phaser';
import type { Session } from '../session/session-port.ts';
import type { GameState } from '../session/store.ts';
import { createFrameGovernor } from './frame-governor.ts';
import { createPointer } from './input/pointer.ts';
import { MineScene } from './mine-scene.ts';
import type { PagePort } from './page-port.ts';
import { quietConfig } from './quiet-config.ts';
import {
  chooseRenderer,
  hasCanvas,
  readRendererName,
  type RendererChoice,
  type RendererWish,
} from './renderer-choice.ts';
import { screenSizeFor, type ScreenSize } from './screen-size.ts';
import type { SheetImage } from './sheet-image.ts';
import { watchStart } from './start-watch.ts';

export type FatalCause = 'no-canvas' | 'context-lost' | 'not-ready';

export type EngineOptions = {
  readonly parent: HTMLElement;
  readonly session: Session;
  readonly renderer: RendererWish;
  readonly sheet: SheetImage;
  /** Whether several visitors may touch the screen at once. */
  readonly isShared: () => boolean;
  readonly page: PagePort;
  /** Nothing can be drawn any more: main.ts says so and offers the saved shift. */
  readonly onFatal: (cause: FatalCause) => void;
};

export type Engine = {
  readonly renderer: 'canvas' | 'webgl';
  destroy(): void;
};

/** A lost graphics context is given this long to come back (codebases.md 3.4). */
const CONTEXT_MS = 5000;

const isMineShown = ({ screen, isBusy }: GameState): boolean =>
  !isBusy && (screen === 'shift' || screen === 'lights-up');

/** The canvas and its pixels: fits the parent, and gives pixels up where the machine is slow. */
type Surface = { size(): ScreenSize; fitTo(game: Game): void; give(quality: number): void };

const createSurface = (parent: HTMLElement, choice: RendererChoice): Surface => {
  let quality = 1;
  const measure = (): ScreenSize =>
    screenSizeFor(parent.clientWidth, parent.clientHeight, window.devicePixelRatio, choice, quality);
  let size = measure();
  return {
    size: () => size,
    give: (share) => {
      quality = share;
    },
    fitTo: (game) => {
      size = measure();
      game.scale.setZoom(1 / size.ratio);
      game.scale.resize(Math.round(size.width * size.ratio), Math.round(size.height * size.ratio));
      game.canvas.style.width = `${size.width}px`;
      game.canvas.style.height = `${size.height}px`;
    },
  };
};

/** Pauses the session while the graphics context is away. */
const watchContext = (canvas: HTMLCanvasElement, { session, onFatal }: EngineOptions): (() => void) => {
  let timer = 0;
  const lost = (event: Event): void => {
    event.preventDefault();
    session.pause('context-lost');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => onFatal('context-lost'), CONTEXT_MS);
  };
  const restored = (): void => {
    window.clearTimeout(timer);
    session.resume('context-lost');
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    window.clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
};

/** The loop runs only while there is a mine to see. */
const watchScreen = (game: Game, session: Session): (() => void) => {
  const settle = (state: GameState): void => {
    if (isMineShown(state) && !game.loop.running) game.loop.wake();
    else if (!isMineShown(state) && game.loop.running) game.loop.sleep();
  };
  settle(session.store.getState());
  return session.store.subscribe(settle);
};

/** The stage fills the window: where its own size cannot be watched, the window's can. */
const watchSize = (game: Game, parent: HTMLElement, surface: Surface): (() => void) => {
  const fit = (): void => surface.fitTo(game);
  if (typeof ResizeObserver === 'undefined') {
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }
  const observer = new ResizeObserver(fit);
  observer.observe(parent);
  return () => observer.disconnect();
};

/** Fewer pixels for a machine that cannot keep up, more for one that could again; told of each frame. */
const createQuality = (session: Session, surface: Surface): ((nowMs: number, game: Game) => void) => {
  const governor = createFrameGovernor();
  let shown: unknown = null;
  return (nowMs, game) => {
    const shift = session.live()?.shift ?? null;
    if (shift !== null && shift !== shown) governor.begin();
    shown = shift ?? shown;
    const quality = governor.feed(nowMs);
    if (quality === null) return;
    surface.give(quality);
    surface.fitTo(game);
  };
};

const configFor = (
  parent: HTMLElement,
  { kind }: RendererChoice,
  { width, height, ratio }: ScreenSize,
  scene: MineScene,
): Phaser.Types.Core.GameConfig =>
  quietConfig(parent, kind, { width: Math.round(width * ratio), height: Math.round(height * ratio) }, scene);

/** Everything that listens outside the scene; answers what undoes it. */
const connect = (game: Game, scene: MineScene, options: EngineOptions, surface: Surface): (() => void) => {
  const { canvas } = game;
  const { parent, session } = options;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.touchAction = 'none';
  canvas.style.display = 'block';
  surface.fitTo(game);
  const undo = [
    watchSize(game, parent, surface),
    watchContext(canvas, options),
    watchScreen(game, session),
    createPointer(session, {
      element: canvas,
      bandAt: (x, y) => scene.bandAt(x, y),
      isShared: options.isShared,
    }),
  ];
  return () => {
    for (const off of undo) off();
  };
};

/** A game that was made and never came to its first picture: a driver that hangs, a picture that would not paint. */
class NotReady extends Error {}

/**
 * Phaser takes itself down in its next step, and its loop sleeps on every screen without a mine: the dead canvas
 * would stay in the way of the next one.
 */
const takeDown = (game: Game): void => {
  game.canvas.remove();
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
};

const boot = (options: EngineOptions, choice: RendererChoice): Promise<Engine> =>
  new Promise((resolve, reject) => {
    const { parent, session } = options;
    const surface = createSurface(parent, choice);
    const watchQuality = createQuality(session, surface);
    let isLate = false;
    const inTime = watchStart(() => {
      isLate = true;
      takeDown(game);
      reject(new NotReady('the mine was not painted in time'));
    });
    const scene = new MineScene({
      session,
      size: surface.size,
      sheet: options.sheet,
      page: options.page,
      onFrame: (nowMs) => watchQuality(nowMs, game),
      onReady: () => {
        if (isLate) return;
        inTime();
        const disconnect = connect(game, scene, options, surface);
        resolve({
          renderer: choice.kind,
          destroy: () => {
            disconnect();
            takeDown(game);
          },
        });
      },
    });
    const game = new Game(configFor(parent, choice, surface.size(), scene));
  });

/** Never throws: whatever goes wrong is told to `onFatal`, and the promise answers null. */
export const createEngine = async (options: EngineOptions): Promise<Engine | null> => {
  const name = options.renderer === 'canvas' ? null : readRendererName();
  const choice = chooseRenderer(options.renderer, name);
  if (choice.kind === 'canvas' && !hasCanvas()) {
    options.onFatal('no-canvas');
    return null;
  }
  try {
    return await boot(options, choice);
  } catch (cause) {
    console.error(cause);
    options.onFatal(cause instanceof NotReady ? 'not-ready' : 'no-canvas');
    return null;
  }
};
