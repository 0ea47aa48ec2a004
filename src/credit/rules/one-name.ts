// The booking of 1935: the whole output of the face to one name (REC-04, CRD-01). Even while a timberman
// swung the pick for an hour, the sheet knew one hewer.
import { crewWeights, namedHewer } from '../crew-order.ts';
import type { FoldRule } from '../rule.ts';

export const oneName: FoldRule<null> = {
  id: 'one-name',
  needs: [],
  start: () => null,
  fold: (state) => state,
  finish: (_, level) => crewWeights(level, (id) => (id === namedHewer(level) ? 1 : 0)),
};
