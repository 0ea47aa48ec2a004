// By seconds worked at the face, waiting left out (CRD-04): the same as per head while hours are equal, and
// different as soon as somebody rests, waits for timber or is hurt.
import { crewWeights } from '../crew-order.ts';
import { FACE_POSTS, LABOUR_KINDS, addLabour, startLabour, workOn, type Labour } from '../labour.ts';
import type { FoldRule } from '../rule.ts';

export const labourTime: FoldRule<Labour> = {
  id: 'labour-time',
  needs: LABOUR_KINDS,
  start: startLabour,
  fold: addLabour,
  finish: (labour, level) => crewWeights(level, (id) => workOn(labour, id, FACE_POSTS)),
};
