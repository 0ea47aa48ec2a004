// The class in figures: the plots of the shifts of one level.
import type { ClassFigures } from '../../board/figures.ts';
import { useI18n } from '../use-i18n.ts';
import { CardPlot } from './card-plot.tsx';
import { FallsPlot } from './falls-plot.tsx';
import { HewerPlot } from './hewer-plot.tsx';
import { Ratings } from './rating-plot.tsx';
import { RoofPlot } from './roof-plot.tsx';
import { RulePlot } from './rule-plot.tsx';
import { SecondsPlot } from './seconds-plot.tsx';
import { TonsPlot } from './tons-plot.tsx';
import '../styles/board-plots.css';

/** The third ink of a press that has two: lines. One for all plots of the page. */
const Hatching = () => (
  <svg class="plot-hatching" aria-hidden="true">
    <pattern id="hatch-red" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
      <path class="plot-hatch-red" d="M0 0H4V7H0Z" />
    </pattern>
    <pattern id="hatch-ink" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
      <path class="plot-hatch-ink" d="M0 0H1.2V5H0Z" />
    </pattern>
  </svg>
);

type Props = { readonly figures: ClassFigures; readonly level: string };

export const ClassPlots = ({ figures, level }: Props) => {
  const { t } = useI18n();
  return (
    <section class="plots" aria-labelledby="plots-title">
      <h2 id="plots-title" class="board-title">
        {t('board.plots.title')}
      </h2>
      <Hatching />
      <TonsPlot figures={figures} isRecord={level === 'record-night'} />
      <div class="plot-pair">
        <div class="plot-stack">
          <RoofPlot figures={figures} />
          <FallsPlot figures={figures} />
        </div>
        <RulePlot figures={figures} />
      </div>
      <div class="plot-pair">
        <HewerPlot figures={figures} />
        <CardPlot figures={figures} />
      </div>
      <h2 class="board-title">{t('board.plots.ratings')}</h2>
      <Ratings ratings={figures.ratings} />
      <SecondsPlot figures={figures} />
    </section>
  );
};
