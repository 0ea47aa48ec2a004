// Everything the mine is drawn from, in one list. What is not here does not exist underground.
import type { Cut } from './painter.ts';
import { aimCuts } from './recipes/chalk.ts';
import { coalCuts } from './recipes/coal.ts';
import { debrisCuts } from './recipes/debris.ts';
import { driftCuts } from './recipes/drift.ts';
import { haulageCuts } from './recipes/haulage.ts';
import { lightCuts } from './recipes/light.ts';
import { peopleCuts } from './recipes/people.ts';
import { rockCuts } from './recipes/rock.ts';
import { timberCuts } from './recipes/timber.ts';
import type { SvgCut } from './svg-cut.ts';
import { SvgPen } from './svg-pen.ts';

const painted = ({ paint, ...cut }: Cut, index: number): SvgCut => {
  const pen = new SvgPen(`p${index}`);
  paint(pen);
  return { ...cut, svg: pen.markup() };
};

export const artBook = (): readonly SvgCut[] =>
  [
    ...coalCuts(),
    ...debrisCuts(),
    ...rockCuts(),
    ...driftCuts(),
    ...timberCuts(),
    ...aimCuts(),
    ...peopleCuts(),
    ...haulageCuts(),
    ...lightCuts(),
  ].map(painted);
