// Which bay a press of the prop key means. The player names no bay: it is the open one in reach that has sunk most.
// View, ui and the greyed button ask the same function, so that the key never does what the button denied.
import { canApply, type BayIndex, type Shift } from '../sim/index.ts';

const playerBay = (shift: Shift): BayIndex =>
  shift.state.workers[shift.level.crew.findIndex((member) => member.isPlayer)]?.bay ?? 0;

/** The open bay the rules allow a prop in that has sunk most; where there is none, the bay the player stands at. */
export const propTarget = (shift: Shift): BayIndex => {
  const { face } = shift.state;
  let best: BayIndex | null = null;
  for (let bay = 0; bay < face.front; bay += 1) {
    if ((face.runLength[bay] ?? 0) === 0) continue;
    if (best !== null && (face.convergenceUm[bay] ?? 0) <= (face.convergenceUm[best] ?? 0)) continue;
    if (canApply(shift, { kind: 'set-prop', bay }) === null) best = bay;
  }
  return best ?? Math.max(playerBay(shift), 0);
};
