// Five points of a row of numbers as rows of a table twin.
import type { Five } from '../../board/statistics.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { TableTwinProps } from '../parts/table-twin.tsx';

const POINTS = ['min', 'lower', 'median', 'upper', 'max'] as const;

export const fiveHead = ({ t }: I18n, what: string): readonly string[] => [t('board.five'), what];

export const fiveRows = (
  { t }: I18n,
  five: Five | null,
  say: (value: number) => string,
): TableTwinProps['rows'] =>
  five === null
    ? []
    : POINTS.map((point) => ({ id: point, cells: [t(`board.five.${point}`), say(five[point])] }));
