// Per head of the people at the face (CRD-03): whoever cut, propped or put in a second's work there counts
// one, the hurt included. The old artel's rule, and the one that makes three men equal whatever they did.
import type { WorkerId } from '../../sim/index.ts';
import { crewWeights } from '../crew-order.ts';
import { FACE_POSTS, LABOUR_KINDS, addLabour, startLabour, workOn, type Labour } from '../labour.ts';
import type { FoldRule } from '../rule.ts';

type State = { readonly labour: Labour; readonly handsOn: Set<WorkerId> };

export const equalShares: FoldRule<State> = {
  id: 'equal-shares',
  needs: [...LABOUR_KINDS, 'coal-cut', 'prop-set'],
  start: () => ({ labour: startLabour(), handsOn: new Set() }),
  fold: (state, event) => {
    if (event.kind === 'coal-cut' || event.kind === 'prop-set') state.handsOn.add(event.by);
    else addLabour(state.labour, event);
    return state;
  },
  finish: ({ labour, handsOn }, level) =>
    crewWeights(level, (id) => (handsOn.has(id) || workOn(labour, id, FACE_POSTS) > 0 ? 1 : 0)),
};
