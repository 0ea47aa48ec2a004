// The working bots: one routine of hands, with the judgement and the skill of each.
import type { Command } from '../command.ts';
import { isAtPost, playerOf } from '../workers.ts';
import { canApply } from '../rules.ts';
import { createStreams, draw } from '../rng.ts';
import type { Shift } from '../state.ts';
import { NO_COMMANDS, type Bot } from './bot.ts';
import { bayToProp, ordinaryAim, skilledAim, upkeep, wedgeOnBeat } from './hands.ts';
import { answer, isTooOpen, type Judgement } from './judgement.ts';

export type WorkingOptions = {
  readonly judgement: Judgement;
  /** How often a bay is undercut and a block struck along its cleat, thousandths. */
  readonly skillPermille: number;
  readonly doesUpkeep: boolean;
};

/** Props fall to the hewer where nobody is posted to timber; a reckless one leaves it to any timberman alive. */
const isOwnTask = (shift: Shift, judgement: Judgement): boolean => {
  const { state, level } = shift;
  if (playerOf(shift).post === 'timber') return true;
  if (judgement.propsWhenAlone) return !isAtPost(state, 'timber');
  return !level.crew.some((member, i) => member.trade === 'timberman' && state.workers[i]?.isHurt === false);
};

const ownProp = (shift: Shift, judgement: Judgement): Command | null => {
  if (!isOwnTask(shift, judgement)) return null;
  const command: Command = { kind: 'set-prop', bay: bayToProp(shift) };
  return canApply(shift, command) === null ? command : null;
};

/** Laying the hammer down, he steps out from under the open bay to the coal. */
const holdBack = (shift: Shift): Command | null => {
  const step: Command = { kind: 'move', bay: shift.state.face.front };
  if (shift.state.hewing.isOn) return { kind: 'hammer-off' };
  return canApply(shift, step) === null ? step : null;
};

const hammer = (shift: Shift, judgement: Judgement): Command | null => {
  if (playerOf(shift).post !== 'hew') return null;
  if (isTooOpen(shift, judgement)) return holdBack(shift);
  return shift.state.hewing.isOn ? null : { kind: 'hammer-on' };
};

/** Whether this bay, or this block, is one the bot does well; the same for as long as it lasts. */
const createSkill = (skillPermille: number): ((shift: Shift) => boolean) => {
  if (skillPermille >= 1000) return () => true;
  let bay = -1;
  let isSkilled = false;
  let streams: Record<string, number> | null = null;
  return (shift) => {
    streams ??= createStreams(shift.seed, ['skill']);
    if (bay !== shift.state.face.front) {
      bay = shift.state.face.front;
      isSkilled = draw(streams, 'skill', 1000) < skillPermille;
    }
    return isSkilled;
  };
};

const one = (command: Command | null): readonly Command[] => (command === null ? NO_COMMANDS : [command]);

const hasFreeHands = (shift: Shift): boolean => {
  const { activity } = playerOf(shift);
  return activity === 'idle' || activity === 'hammer' || activity === 'wait';
};

const isAtTheCoal = (shift: Shift): boolean => {
  const player = playerOf(shift);
  return player.post === 'hew' && player.bay === shift.state.face.front;
};

export const createWorkingBot = ({ judgement, skillPermille, doesUpkeep }: WorkingOptions): Bot => {
  const isSkilled = createSkill(skillPermille);
  const dueTask = (shift: Shift): Command | null =>
    (doesUpkeep ? upkeep(shift) : null) ?? ownProp(shift, judgement) ?? hammer(shift, judgement);
  return (shift) => {
    const urgent = answer(shift, judgement) ?? wedgeOnBeat(shift);
    if (urgent !== null) return [urgent];
    if (shift.state.end !== null || !hasFreeHands(shift)) return NO_COMMANDS;
    const task = dueTask(shift);
    if (task !== null || !isAtTheCoal(shift)) return one(task);
    return one(isSkilled(shift) ? skilledAim(shift) : ordinaryAim(shift));
  };
};
