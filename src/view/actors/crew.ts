// Everyone but the man at the pick: timbermen, carriers, the loader at the gate, the driver, the air-hand,
// and the player after a swap. Outside the hewer's light each is a small lamp moving in the dark.
import type { Solved } from '../../rig/solve.ts';
import type { Shift, WorkerState } from '../../sim/index.ts';
import type { WorldPoint } from '../band.ts';
import type { Lamp } from '../light-map.ts';
import { easeShare } from '../camera.ts';
import { DEPTH, PERSON_STEP, type Sprite, type Stage } from '../stage.ts';
import { FAR_FROM, isOnFace, type Actor, type Scenery } from '../scenery.ts';
import { charactersOf, createBody, type Body } from './body.ts';
import { createCrowd } from './crowd.ts';
import { fearAt } from './fear.ts';
import { feetOf, MOUTH_U } from './feet.ts';
import { createFigureSprites, type FigureSprites } from './figure-sprites.ts';
import { createHalos, type Halo } from './halos.ts';
import { isAtPick } from './hewer.ts';
import { hurtMsAtSight } from './pose.ts';
import { notPast } from './stand.ts';
import type { Seen } from './unhurried.ts';

/** More people than this are not drawn. */
export const CREW_POOL = 12;
const HURT_FADE_MS = 2600;
const STEP_ASIDE_HALF_MS = 160;
/** Drawn this much larger than life, the whole face is in view. */
const WHOLE_FROM = 2;
/** So much larger than life, the paper behind people is as bright as it gets. */
const HALO_FULL = 2;
/** Half of a person's width with arms and tools, world units. *tuned* */
const ELBOW = 62;
/** A helper's lamp: enough to see what he does. *tuned* */
const CREW_LAMP = { reach: 300, bright: 0.82 } as const;
/** The player's own, at whatever work: away from the pick he would vanish in the very moment his hands are asked for. */
const OWN_LAMP = { reach: 480, bright: 1 } as const;

type Figure = {
  readonly man: FigureSprites;
  readonly halo: Halo;
  readonly body: Body;
  lamp: Lamp | null;
  readonly mark: Sprite;
  readonly plank: Sprite;
  facing: 1 | -1;
  lastX: number;
  hurtMs: number;
  aside: number;
};

export type CrewActor = Actor & {
  /** By worker: the lamp each carries, or null for those who are not drawn here. */
  lamps(): readonly (Lamp | null)[];
};

const createFigure = (stage: Stage, index: number, halo: Halo): Figure => ({
  halo,
  body: createBody(index),
  plank: stage.sprite('shelf', DEPTH.plank),
  man: createFigureSprites(stage, 'hewer/torso', DEPTH.person + index * PERSON_STEP),
  lamp: null,
  mark: stage.sprite('mark timberman', DEPTH.tradeMark),
  facing: 1,
  lastX: 0,
  hurtMs: 0,
  aside: 0,
});

type Hidden = { hide(): void; destroy(): void };
const spritesOf = (figure: Figure): readonly Hidden[] => [figure.man, figure.halo, figure.mark, figure.plank];

/** What is worked at lies down the dip, or to the right. */
const FACES_WORK: ReadonlySet<string> = new Set(['hammer', 'load', 'set-prop']);

/** Whoever moves faster was put elsewhere and has not walked, world units a millisecond. */
const NO_WALK = 3.6;

const turnTo = (figure: Figure, x: number, worker: WorkerState, dtMs: number): void => {
  const moved = x - figure.lastX;
  if (Math.abs(moved) > 0.05 && Math.abs(moved) < NO_WALK * dtMs) figure.facing = moved > 0 ? 1 : -1;
  else if (FACES_WORK.has(worker.activity)) figure.facing = 1;
  // The driver backs the horse; neither turns round in the drift. While they wait he faces it, and lights it.
  if (worker.post === 'drive') figure.facing = worker.activity === 'drive' ? 1 : -1;
  figure.lastX = x;
};

const lampOf = (
  figure: Figure,
  { lamp }: Solved,
  feet: WorldPoint,
  grow: number,
  isOwn: boolean,
): Lamp | null =>
  lamp === null
    ? null
    : {
        x: feet.x + lamp.x * figure.facing * grow,
        y: feet.y + lamp.y * grow,
        angle: figure.facing > 0 ? lamp.angle : Math.PI - lamp.angle,
        ...(isOwn ? OWN_LAMP : CREW_LAMP),
      };

/** People move to their places; the first time they are simply there. */
const stepAside = (figure: Figure, scenery: Scenery, goal: number): void => {
  const isFirst = !figure.man.isShown;
  const share = scenery.isCalm || isFirst ? 1 : easeShare(scenery.dtMs, STEP_ASIDE_HALF_MS);
  figure.aside += (goal - figure.aside) * share;
};

const placePlank = ({ plank }: Figure, feet: WorldPoint, isOnPlank: boolean): void => {
  if (isOnPlank) plank.show('shelf');
  else plank.hide();
  plank.at(feet.x, feet.y + 8);
};

/** With the lights up everyone carries the mark of the trade. */
const placeMark = (figure: Figure, feet: WorldPoint, trade: string, alpha: number, grow: number): void => {
  if (alpha < 0.05) return figure.mark.hide();
  figure.mark.show(`mark ${trade}`);
  figure.mark.at(feet.x, feet.y - 160 * grow);
  figure.mark.size(1.5 * grow ** 1.1);
  figure.mark.image.alpha = alpha;
};

/** With the whole face in view nobody in the roads is cut off by the edge of the picture. */
const inPicture = (feet: WorldPoint, { camera, grow }: Scenery): WorldPoint => {
  if (grow < WHOLE_FROM) return feet;
  const half = camera.width / 2 / camera.perUnit - ELBOW * grow;
  return { x: Math.max(camera.x - half, Math.min(camera.x + half, feet.x)), y: feet.y };
};

/** Near by people stand out by themselves, and a bright patch that goes past with each of them would blink. *tuned* */
const haloAt = (grow: number): number => (grow < FAR_FROM ? 0 : Math.min(1, (grow - 1) / HALO_FULL));

const show = (figure: Figure, scenery: Scenery, index: number, seen: Seen, goal: number): void => {
  stepAside(figure, scenery, goal);
  const { shift, bayUnits } = scenery;
  const { worker } = seen;
  const u = notPast(seen.u, figure.aside, shift.state.face.front * bayUnits);
  const feet = inPicture(feetOf(scenery, index, { u, worker }), scenery);
  const character = charactersOf(shift.level)[index] ?? 'carrier';
  const mind = { fearPermille: fearAt(shift, worker), hasLeak: shift.state.air.hasLeak };
  const solved = figure.body.solve(character, worker, mind, scenery);
  turnTo(figure, feet.x, worker, scenery.dtMs);
  const isOnPlank = isOnFace(worker) && u >= MOUTH_U;
  placePlank(figure, feet, isOnPlank && scenery.grow < FAR_FROM);
  const passedMs = scenery.isRunning ? scenery.dtMs : 0;
  figure.hurtMs = worker.isHurt ? figure.hurtMs + passedMs : 0;
  const alpha = seen.alpha * Math.max(0, 1 - figure.hurtMs / HURT_FADE_MS);
  figure.man.place(solved.parts, feet, { facing: figure.facing, size: scenery.grow, alpha });
  figure.halo.place(feet, scenery.grow, haloAt(scenery.grow) * scenery.lit * alpha);
  figure.lamp = lampOf(figure, solved, feet, scenery.grow, index === scenery.player);
  const trade = shift.level.crew[index]?.trade ?? 'timberman';
  placeMark(figure, feet, trade, scenery.lit * alpha, scenery.grow);
};

/** Somebody who is drawn by nobody else and has not left. */
const isShown = (figure: Figure, { hewer, grow }: Scenery, index: number, worker: WorkerState): boolean => {
  const isRig = index === hewer && grow < FAR_FROM && worker.bay >= 0 && isAtPick(worker.activity);
  return !isRig && !(worker.post === 'gone' && figure.hurtMs > HURT_FADE_MS);
};

export const createCrew = (stage: Stage): CrewActor => {
  const halos = createHalos(stage, CREW_POOL);
  const crowd = createCrowd(CREW_POOL);
  const figures = halos.all.map((halo, index) => createFigure(stage, index, halo));

  const hide = (figure: Figure): void => {
    for (const sprite of spritesOf(figure)) sprite.hide();
    figure.lamp = null;
  };

  let known: Shift | null = null;
  /** Another shift: nobody comes from where he stood in the last one, and old wounds are no news. */
  const open = (shift: Shift): void => {
    if (known === shift) return;
    known = shift;
    crowd.forget();
    figures.forEach((figure, index) => {
      const worker = shift.state.workers[index];
      figure.hurtMs = worker === undefined ? 0 : hurtMsAtSight(worker, shift);
      hide(figure);
    });
  };

  return {
    sync: (scenery) => {
      open(scenery.shift);
      const { all, asides } = crowd.look(scenery);
      figures.forEach((figure, index) => {
        const seen = all[index];
        if (seen !== undefined && isShown(figure, scenery, index, seen.worker))
          show(figure, scenery, index, seen, asides.get(index) ?? 0);
        else hide(figure);
      });
    },
    lamps: () => figures.map(({ lamp }) => lamp),
    destroy: () => {
      for (const figure of figures) for (const sprite of spritesOf(figure)) sprite.destroy();
      halos.destroy();
    },
  };
};
