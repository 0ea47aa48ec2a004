// By what a ton used to contain: 45 parts cutting, 55 parts timbering (CRD-05), each shared by what people
// really did, so a swap of posts moves the credit with the work. Without it the props would weigh nothing.
import type { WorkerId } from '../../sim/index.ts';
import { crewWeights } from '../crew-order.ts';
import type { FoldRule } from '../rule.ts';

/** Old time shares of the two trades, per cent (CRD-05, CAL-23). */
const CUTTING_PERCENT = 45;
const TIMBERING_PERCENT = 55;

type State = { readonly cutKg: Map<WorkerId, number>; readonly props: Map<WorkerId, number> };

const add = (counts: Map<WorkerId, number>, worker: WorkerId, amount: number): void => {
  counts.set(worker, (counts.get(worker) ?? 0) + amount);
};

const sum = (counts: ReadonlyMap<WorkerId, number>): number =>
  [...counts.values()].reduce((all, count) => all + count, 0);

export const tradeShares: FoldRule<State> = {
  id: 'trade-shares',
  needs: ['coal-cut', 'prop-set'],
  start: () => ({ cutKg: new Map(), props: new Map() }),
  fold: (state, event) => {
    if (event.kind === 'coal-cut') add(state.cutKg, event.by, event.kg);
    else if (event.kind === 'prop-set') add(state.props, event.by, 1);
    return state;
  },
  finish: ({ cutKg, props }, level) => {
    const allKg = sum(cutKg);
    const allProps = sum(props);
    // Both pools over one denominator, allKg x allProps. Where nobody set a prop there is no timbering to
    // share: the ton contained cutting only, and the weights fall back to kilograms.
    return crewWeights(level, (id) => {
      const kg = cutKg.get(id) ?? 0;
      if (allProps === 0) return kg;
      return CUTTING_PERCENT * kg * allProps + TIMBERING_PERCENT * (props.get(id) ?? 0) * allKg;
    });
  },
};
