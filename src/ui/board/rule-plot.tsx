// The rule each would print, in the order of the lever: a vote, and no right answer to it.
import type { ClassFigures } from '../../board/figures.ts';
import { RULE_IDS } from '../../credit/registry.ts';
import { useI18n } from '../use-i18n.ts';
import { BAR_LINE, CountBars, type CountRow } from './count-bars.tsx';
import { PlotFrame } from './plot-frame.tsx';

export const RulePlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const { t } = useI18n();
  const none = figures.rules.get(null) ?? 0;
  const apart = figures.count - figures.asked;
  const rows: readonly CountRow[] = [
    ...RULE_IDS.map((rule) => ({
      id: rule,
      label: t(`rule.${rule}.name`),
      count: figures.rules.get(rule) ?? 0,
      isRed: rule === 'one-name',
    })),
    ...(none === 0 ? [] : [{ id: 'none', label: t('board.rule.none'), count: none }]),
    ...(apart === 0
      ? []
      : [{ id: 'not-asked', label: t('board.rule.not-asked'), count: apart, isFaint: true }]),
  ];
  const { asked } = figures;
  return (
    <PlotFrame
      name="rules"
      title={t('board.plot.rules.title')}
      reading={t('board.plot.rules.reading', { chosen: asked - none, count: asked, apart })}
      height={rows.length * BAR_LINE}
      renderSheet={(size) => <CountBars size={size} rows={rows} />}
      twin={{
        head: [t('board.column.rule'), t('board.plot.shifts')],
        rows: rows.map(({ id, label, count }) => ({ id, cells: [label, count] })),
      }}
    />
  );
};
