// By seconds worked on every post of the ton's way, carriers to compressor (CRD-07). The record names none of
// them, so the real night cannot be computed; the model's can, and the rows without a name stay visible.
import { crewWeights } from '../crew-order.ts';
import { LABOUR_KINDS, WORK_POSTS, addLabour, startLabour, workOn, type Labour } from '../labour.ts';
import type { FoldRule } from '../rule.ts';

export const wholeChain: FoldRule<Labour> = {
  id: 'whole-chain',
  needs: LABOUR_KINDS,
  start: startLabour,
  fold: addLabour,
  finish: (labour, level) => crewWeights(level, (id) => workOn(labour, id, WORK_POSTS)),
};
