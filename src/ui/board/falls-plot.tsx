// In how many shifts the roof fell, and how often.
import type { ClassFigures } from '../../board/figures.ts';
import { useI18n } from '../use-i18n.ts';
import { BAR_LINE, CountBars, type CountRow } from './count-bars.tsx';
import { PlotFrame } from './plot-frame.tsx';

/** From here on falls are counted together. */
const MANY = 4;

export const FallsPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const { t } = useI18n();
  const many = figures.falls.slice(MANY).reduce((sum, shifts) => sum + shifts, 0);
  const rows: readonly CountRow[] = [
    ...figures.falls.slice(0, MANY).map((count, falls) => ({
      id: String(falls),
      label: t('board.plot.falls.times', { falls }),
      count,
      isRed: falls > 0,
    })),
    ...(many === 0
      ? []
      : [{ id: 'many', label: t('board.plot.falls.many', { falls: MANY }), count: many, isRed: true }]),
  ];
  const without = figures.falls[0] ?? 0;
  return (
    <PlotFrame
      name="falls"
      title={t('board.plot.falls.title')}
      reading={t('board.plot.falls.reading', { without, count: figures.count, hurt: figures.hurt })}
      height={rows.length * BAR_LINE}
      renderSheet={(size) => <CountBars size={size} rows={rows} />}
      twin={{
        head: [t('board.plot.falls.title'), t('board.plot.shifts')],
        rows: rows.map(({ id, label, count }) => ({ id, cells: [label, count] })),
      }}
    />
  );
};
