// Takes the pictures of the states with the game's own mine: one scene, handed one dug shift after the other.
import { MineScene } from '../../src/view/mine-scene.ts';
import { BARE_PAGE } from '../../src/view/page-port.ts';
import { worldX, worldY, SEAM } from '../../src/view/band.ts';
import { VISIBLE_MM, zoomFor } from '../../src/view/camera.ts';
import { bayUnitsOf } from '../../src/view/scenery.ts';
import type { SheetImage } from '../../src/view/sheet-image.ts';
import type { LiveShift, Session } from '../../src/session/session-port.ts';
import { createGameStore, type GameState } from '../../src/session/store.ts';
import { bayCount, type Level, type SimEvent } from '../../src/sim/index.ts';
import { dig, type Dug } from '../../tools/dig.ts';
import { revealFixture } from '../support/reveal-fixture.ts';
import { breath, openRoom, type Room } from './darkroom.ts';
import { HALLS, plateName, plateSize, type Light, type State } from './states.ts';
import type { Tray } from './tray.ts';
import type { Wishes } from './wishes.ts';

const CANVAS = { width: 960, height: 640 } as const;
/** Canvas pixels a world unit where one bay is looked at. *tuned* */
const CLOSE = 1.3;
const FRAME_MS = 90;
/** The longest frame the scene takes for one; and how many of them turn the lights up. */
const LONG_MS = 240;
const DAWN_FRAMES = 7;
const SETTLE_FRAMES = 8;

type Found = { readonly state: State; readonly dug: Dug; readonly bay: number };

/** A state that no shift comes to any more is told, and its place stays empty. */
const findAll = (level: Level): readonly Found[] =>
  HALLS.flatMap(({ states }) => states).flatMap((state) => {
    let found: number | null = null;
    const dug = dig(level, {
      ...state.plan,
      isIt: (events, shift) => {
        found = state.find(shift, events);
        return found !== null;
      },
    });
    if (found !== null) return { state, dug, bay: state.frame === 'foot' ? bayCount(level) + 1 : found };
    console.error(`no shift comes to the state "${state.id}"`);
    return [];
  });

type Easel = {
  readonly session: Session;
  show(found: Found, light: Light): void;
  tell(events: readonly SimEvent[]): void;
};

/** A session that stands still at whatever is put before it. */
const createEasel = (base: Session): Easel => {
  const store = createGameStore({ ...base.store.getState(), screen: 'shift', pause: null });
  const listeners = new Set<(events: readonly SimEvent[]) => void>();
  let live: LiveShift | null = null;
  const placeOf = ({ state, dug, bay }: Found): NonNullable<GameState['reveal']> => {
    const isWhole = state.frame === 'face';
    const { tick } = dug.shift.state;
    const playback = { tick: 0, isRunning: false, stage: isWhole ? 'replay' : 'walk', walkBay: bay } as const;
    return revealFixture({ playback: isWhole ? playback : { ...playback, tick } });
  };
  return {
    session: {
      ...base,
      store,
      live: () => live,
      frame: () => undefined,
      onEvents: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    show: (found, light) => {
      const isLit = light === 'lit';
      live = { shift: found.dug.shift, previousPosMm: found.dug.previousPosMm, alpha: 1, isLit };
      store.setState({ screen: isLit ? 'lights-up' : 'shift', reveal: isLit ? placeOf(found) : null });
    },
    tell: (events) => {
      for (const listener of listeners) listener(events);
    },
  };
};

/** Where a bay's middle is on the canvas, px. */
const placeOnCanvas = (scene: MineScene, { dug, bay }: Found): { readonly x: number; readonly y: number } => {
  const u = (bay + 0.5) * bayUnitsOf(dug.shift);
  const camera = scene.cameras.main;
  return {
    x: CANVAS.width / 2 + (worldX(u, SEAM / 2) - camera.scrollX - CANVAS.width / 2) * camera.zoom,
    y: CANVAS.height / 2 + (worldY(u, SEAM / 2) - camera.scrollY - CANVAS.height / 2) * camera.zoom,
  };
};

const keepIn = (from: number, size: number, whole: number): number =>
  Math.max(0, Math.min(whole - size, from));

const print = (room: Room, scene: MineScene, found: Found, light: Light, tray: Tray): void => {
  const brush = tray.get(plateName(found.state, light)).getContext('2d');
  const { width, height } = plateSize(found.state.frame);
  const middle = placeOnCanvas(scene, found);
  const x = keepIn(middle.x - width / 2, width, CANVAS.width);
  const y = keepIn(middle.y - height / 2, height, CANVAS.height);
  brush?.drawImage(room.negative(), x, y, width, height, 0, 0, width, height);
};

const letOn = (room: Room, easel: Easel, { state, dug }: Found): void => {
  easel.tell(dug.events);
  for (let ms = 0; ms < (state.letOnMs ?? FRAME_MS); ms += FRAME_MS) room.step(FRAME_MS);
};

/** Quiet ones first: the dust of what happens would lie over those that follow. */
const inOrder = (found: readonly Found[], light: Light): readonly Found[] =>
  found
    .filter(({ state }) => state.lights.includes(light))
    .toSorted((left, right) => (left.state.letOnMs ?? 0) - (right.state.letOnMs ?? 0));

const isClose = (state: State): boolean => state.frame === 'bay' || state.frame === 'foot';

export const printStates = async (
  { renderer, isBrief }: Wishes,
  sheet: SheetImage,
  level: Level,
  base: Session,
  tray: Tray,
): Promise<void> => {
  const found = findAll(level);
  const easel = createEasel(base);
  const scenes: MineScene[] = [];
  let ratio = 1;
  const room = await openRoom(renderer, CANVAS, (onReady) => {
    const options = { session: easel.session, sheet, page: BARE_PAGE, onReady, onFrame: () => undefined };
    const scene = new MineScene({ ...options, size: () => ({ ...CANVAS, ratio }) });
    scenes.push(scene);
    return scene;
  });
  const [scene] = scenes;
  if (scene === undefined) throw new Error('no mine to take pictures of');
  const take = async (light: Light, frames: readonly number[]): Promise<void> => {
    for (const one of inOrder(found, light)) {
      const workZoom = zoomFor(CANVAS.width, CANVAS.height, VISIBLE_MM[light === 'lit' ? 'walk' : 'work']);
      ratio = isClose(one.state) ? CLOSE / workZoom : 1;
      easel.show(one, light);
      for (const ms of frames) room.step(ms);
      const isLetOn = light === 'lamp' && !isBrief;
      if (isLetOn) letOn(room, easel, one);
      print(room, scene, one, light, tray);
      // What still flies is old news in the next picture.
      if (isLetOn && one.state.letOnMs !== undefined)
        for (let n = 0; n < SETTLE_FRAMES; n += 1) room.step(LONG_MS);
      await breath();
    }
  };
  await take('lamp', [FRAME_MS]);
  // The light comes up once and stays up: a few long frames before the first lit picture.
  for (let n = 0; n < DAWN_FRAMES; n += 1) {
    const [first] = found;
    if (first !== undefined) easel.show(first, 'lit');
    room.step(LONG_MS);
  }
  await take('lit', isBrief ? [LONG_MS] : [FRAME_MS, LONG_MS]);
  room.close();
};
