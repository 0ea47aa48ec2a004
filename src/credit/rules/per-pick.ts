// The wording of the committee's minute, "102 t per pick" (REC-05, CRD-02): true of the tool, whoever held it.
// It is kept as a rule of its own because it is exact and names nobody.
import type { FoldRule } from '../rule.ts';

const PICK = 'tool:pick';

export const perPick: FoldRule<null> = {
  id: 'per-pick',
  needs: [],
  start: () => null,
  fold: (state) => state,
  finish: () => [{ holder: PICK, weight: 1 }],
};
