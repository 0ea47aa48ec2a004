// The mine on the screen: one scene for the dig and for the lights-up replay. It asks the session for the
// live shift each frame and lets the actors show it; it decides nothing.
import { Scene } from 'phaser';
import type { Session } from '../session/session-port.ts';
import type { SimEvent } from '../sim/index.ts';
import { createAimMark } from './actors/aim-mark.ts';
import { createCoalEdges } from './actors/coal-edges.ts';
import { createCoalFace } from './actors/coal-face.ts';
import { createCrew, type CrewActor } from './actors/crew.ts';
import { createGob } from './actors/gob.ts';
import { createGlints, type Glints } from './actors/glints.ts';
import { createHaulage } from './actors/haulage.ts';
import { createHewer, type HewerActor } from './actors/hewer.ts';
import { createLampLight, type LampLight, type Shining } from './actors/lamp-light.ts';
import { createMotes } from './actors/motes.ts';
import { createNames, type Names } from './actors/names.ts';
import { createProps } from './actors/props.ts';
import { createRoadEnds } from './actors/road-ends.ts';
import { createCountryRock } from './actors/country-rock.ts';
import { createRock } from './actors/rock.ts';
import { toBand, type BandPoint } from './band.ts';
import { baysInView, createKick, follow, growthFor, settle, zoomFor, type View } from './camera.ts';
import { createCuts } from './cuts.ts';
import { createEffects, type Effects } from './effects.ts';
import { dawn, shotFor, type Shot } from './lights-up.ts';
import { createOldPicture, type OldPicture } from './old-picture.ts';
import { ROCK } from './palette.ts';
import type { Lamp } from './light-map.ts';
import type { PagePort } from './page-port.ts';
import { createParticles } from './particles.ts';
import { bayUnitsOf, faceUnitsOf, hewerOf, playerOf, workerU, type Actor, type Scenery } from './scenery.ts';
import type { ScreenSize } from './screen-size.ts';
import type { SheetImage } from './sheet-image.ts';
import { createSlabs } from './slabs.ts';
import { createTrainPace } from './actors/train-pace.ts';
import { atWork, inTheLight } from './standpoint.ts';
import { createWalkMark } from './actors/walk-mark.ts';
import { createStage } from './stage.ts';
import { createTextures } from './textures.ts';
import { bayCount, type Shift } from '../sim/index.ts';

/** A gap longer than this is a new beginning for the camera and for what flies. */
const GAP_MS = 250;
/** While nothing is drawn events still come; more than this many are old news by the next frame. */
const MANY_EVENTS = 2000;

export type MineSceneOptions = {
  readonly session: Session;
  readonly size: () => ScreenSize;
  readonly sheet: SheetImage;
  readonly page: PagePort;
  readonly onReady: () => void;
  /** Called each frame before anything is drawn: gamepads are polled here. */
  readonly onFrame: (nowMs: number) => void;
};

export class MineScene extends Scene {
  readonly #options: MineSceneOptions;
  readonly #view: View = { x: 0, y: 0, zoom: 1 };
  readonly #kick = createKick();
  readonly #cuts = createCuts();
  readonly #train = createTrainPace();
  #events: SimEvent[] = [];
  #disposables: (() => void)[] = [];
  #actors: readonly Actor[] = [];
  #hewer: HewerActor | null = null;
  #crew: CrewActor | null = null;
  #lamp: LampLight | null = null;
  #old: OldPicture | null = null;
  #glints: Glints | null = null;
  #effects: Effects | null = null;
  #names: Names | null = null;
  #lastMs = 0;
  #lit = 0;
  #shown: Shift | null = null;
  #isMarked = false;

  constructor(options: MineSceneOptions) {
    super('mine');
    this.#options = options;
  }

  create(): void {
    const stage = createStage(this, createTextures(this, this.#options.sheet));
    this.cameras.main.setBackgroundColor(ROCK.shadow);
    this.#hewer = createHewer(stage);
    this.#crew = createCrew(stage);
    this.#lamp = createLampLight(stage);
    this.#glints = createGlints(stage);
    this.#names = createNames(stage, this.#options.page);
    this.#old = createOldPicture(stage);
    this.#actors = [
      createRock(stage),
      createCountryRock(stage),
      createGob(stage),
      createCoalFace(stage),
      createCoalEdges(stage),
      createProps(stage),
      createHaulage(stage),
      this.#crew,
      this.#hewer,
      createAimMark(stage),
      createMotes(stage),
      createRoadEnds(stage),
      createWalkMark(stage, this.#options.session),
    ];
    this.#effects = createEffects({
      particles: createParticles(stage),
      slabs: createSlabs(stage),
      kick: this.#kick,
      lamp: this.#lamp,
    });
    const undo = this.#options.session.onEvents((events) => {
      if (this.#events.length < MANY_EVENTS) this.#events.push(...events);
    });
    this.#disposables = [
      undo,
      () => this.#effects?.destroy(),
      () => this.#lamp?.destroy(),
      () => this.#glints?.destroy(),
      () => this.#names?.destroy(),
      () => this.#old?.destroy(),
      ...this.#actors.map((actor) => () => actor.destroy()),
    ];
    this.events.once('shutdown', () => this.#dispose());
    this.#options.onReady();
  }

  /** Where a point of the canvas (CSS pixels) lies in the seam. */
  bandAt(x: number, y: number): BandPoint {
    const { width, height } = this.#options.size();
    return toBand(
      this.#view.x + (x - width / 2) / this.#view.zoom,
      this.#view.y + (y - height / 2) / this.#view.zoom,
    );
  }

  override update(nowMs: number): void {
    const { session, onFrame } = this.#options;
    onFrame(nowMs);
    session.frame(nowMs);
    const live = session.live();
    const elapsed = nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    this.cameras.main.setVisible(live !== null);
    if (live === null) {
      this.#shown = null;
      this.#events = [];
      return;
    }
    const isNew = this.#shown !== live.shift || elapsed > GAP_MS * 8;
    const dtMs = elapsed > GAP_MS || isNew ? 16 : Math.max(0, elapsed);
    const state = session.store.getState();
    this.#open(live);
    const isCalm = state.settings.motion === 'reduced';
    this.#lit = dawn(this.#lit, live.isLit, isCalm ? dtMs * 3 : dtMs);
    const { level, state: now } = live.shift;
    const wanted = shotFor(
      state,
      live.isLit,
      isCalm,
      { ...level.face, bays: bayCount(level) },
      now.face.front,
    );
    // However few frames there are, the old picture does not lie over the new one for longer.
    const { shot, old, isJump, isLast } = this.#cuts.next(wanted, Math.min(elapsed, GAP_MS), isNew);
    const time = { nowMs, dtMs, isCalm, isRunning: state.pause === null };
    const scenery = this.#look(live, time, shot, isJump);
    this.#draw(scenery);
    this.#old?.lay(scenery, old);
    if (isLast) this.#old?.take();
  }

  /** Another shift begins clean, and in the dark: only from one lit shift to the next does the light stay. */
  #open({ shift, isLit }: Scenery['live']): void {
    if (this.#shown === shift) return;
    if (!isLit || this.#shown === null) this.#lit = 0;
    this.#effects?.clear();
    this.#names?.reset();
    this.#shown = shift;
  }

  /** Moves the camera and says what it sees. */
  #look(
    live: Scenery['live'],
    time: Pick<Scenery, 'nowMs' | 'dtMs' | 'isCalm' | 'isRunning'>,
    shot: Shot,
    isNew: boolean,
  ): Scenery {
    const { shift } = live;
    const bayUnits = bayUnitsOf(shift);
    const player = playerOf(shift);
    const hewer = hewerOf(shift);
    const { width, height, ratio } = this.#options.size();
    const followed = live.isLit && hewer >= 0 ? hewer : player;
    const targetU =
      shot.bay === null ? workerU(live, followed) - bayUnits * 0.35 : (shot.bay + 0.5) * bayUnits;
    const zoom = zoomFor(width, height, shot.visibleMm);
    const ground = { height, covered: this.#options.page.covered(), faceUnits: faceUnitsOf(shift) };
    const target = live.isLit ? inTheLight(targetU, zoom) : atWork(targetU, zoom, ground);
    follow(this.#view, target, time.dtMs, isNew ? 0 : shot.halfMs);
    const kicked = settle(this.#kick, time.isRunning ? time.dtMs : 0) / this.#view.zoom;
    const camera = this.cameras.main;
    const seen = {
      x: this.#view.x + Math.cos(this.#kick.angle) * kicked,
      y: this.#view.y + Math.sin(this.#kick.angle) * kicked,
      width: camera.width,
      height: camera.height,
      perUnit: this.#view.zoom * ratio,
    };
    camera.setZoom(seen.perUnit);
    camera.centerOn(seen.x, seen.y);
    const centreU = toBand(this.#view.x, this.#view.y).u;
    const visibleUnits = (width * 0.5 + height * 0.866) / this.#view.zoom;
    const { first, last } = baysInView(centreU, visibleUnits, bayUnits, bayCount(shift.level));
    return {
      ...time,
      live,
      shift,
      player,
      hewer,
      bayUnits,
      faceUnits: faceUnitsOf(shift),
      centreU,
      visibleUnits,
      isCut: isNew,
      trainTicksLeft: this.#trainTicks(live, time.dtMs, isNew),
      firstBay: first,
      lastBay: last,
      lit: this.#lit,
      grow: growthFor(this.#view.zoom, width, height, this.#lit),
      camera: seen,
      ratio,
    };
  }

  /** How far off the train is seen to be. */
  #trainTicks({ shift, isLit }: Scenery['live'], dtMs: number, isNew: boolean): number {
    if (isNew) this.#train.forget();
    const { trainTicksLeft } = shift.state.flow;
    return this.#train.see(trainTicksLeft, shift.level.haulage.trainTicks, { dtMs, isLit });
  }

  /** Tells the browser benchmark when somebody first saw the mine. */
  #mark(): void {
    if (this.#isMarked) return;
    this.#isMarked = true;
    this.game.events.once('postrender', () => performance.mark('mine-first-frame'));
  }

  #draw(scenery: Scenery): void {
    this.#mark();
    const events = this.#events;
    this.#events = [];
    this.#effects?.hear(events, scenery);
    for (const actor of this.#actors) actor.sync(scenery);
    this.#effects?.sync(scenery);
    const shining = this.#shining(scenery);
    this.#glints?.sync(scenery, shining.own);
    this.#lamp?.sync(scenery, shining);
    this.#names?.sync(scenery, this.#heads(scenery));
  }

  /** By worker: the lamp on each head that is drawn. */
  #heads({ hewer }: Scenery): readonly (Lamp | null)[] {
    const atPick = this.#hewer?.lamp() ?? null;
    const crew = this.#crew?.lamps() ?? [];
    return atPick === null ? crew : crew.map((lamp, index) => (index === hewer ? atPick : lamp));
  }

  /** Everyone carries a lamp; the player's is the one that shakes and goes out. */
  #shining({ shift, player, hewer }: Scenery): Shining {
    const atPick = this.#hewer?.lamp() ?? null;
    const isHammering = shift.state.workers[player]?.activity === 'hammer';
    const crew = this.#crew?.lamps() ?? [];
    const own = player === hewer && atPick !== null ? atPick : (crew[player] ?? null);
    const others = crew.flatMap((lamp, index) => (lamp === null || index === player ? [] : [lamp]));
    return { own, others: own === atPick || atPick === null ? others : [...others, atPick], isHammering };
  }

  #dispose(): void {
    for (const undo of this.#disposables) undo();
    this.#disposables = [];
    this.#actors = [];
  }
}
