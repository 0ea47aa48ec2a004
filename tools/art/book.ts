// Everything the mine is drawn from, in one list. What is not here does not exist underground.
import { mineFigureCuts } from './figures.ts';
import type { Cut } from './painter.ts';
import { aimCuts } from './recipes/chalk.ts';
import { chuteCuts } from './recipes/chute.ts';
import { coalCuts } from './recipes/coal.ts';
import { crackCuts } from './recipes/cracks.ts';
import { debrisCuts } from './recipes/debris.ts';
import { driftCuts } from './recipes/drift.ts';
import { dustCuts } from './recipes/dust.ts';
import { hollowCuts } from './recipes/hollow.ts';
import { lightCuts } from './recipes/light.ts';
import { propCuts } from './recipes/props.ts';
import { rockCuts } from './recipes/rock.ts';
import { timberCuts } from './recipes/timber.ts';
import type { SvgCut } from './svg-cut.ts';
import { SvgPen } from './svg-pen.ts';

const painted = ({ paint, ...cut }: Cut, index: number): SvgCut => {
  const pen = new SvgPen(`p${index}`);
  paint(pen);
  return { ...cut, svg: pen.markup() };
};

export const artBook = (): readonly SvgCut[] => [
  ...[
    ...coalCuts(),
    ...crackCuts(),
    ...debrisCuts(),
    ...dustCuts(),
    ...hollowCuts(),
    ...rockCuts(),
    ...driftCuts(),
    ...propCuts(),
    ...timberCuts(),
    ...aimCuts(),
    ...chuteCuts(),
    ...lightCuts(),
  ].map(painted),
  ...mineFigureCuts(),
];
