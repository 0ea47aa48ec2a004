// The grid of claims by source: every version with its date, where it comes from and how it stands to the
// record, side by side, none preselected. A question is never answered by fewer than two of them.
import { useI18n } from '../use-i18n.ts';
import { CLAIM_GRID, datedVersions, type GridRow } from './claims-grid-data.ts';
import { StatusMark } from './status-mark.tsx';
import { Text } from './text.tsx';
import '../styles/claims-grid.css';

export const ClaimsGrid = () => {
  const i18n = useI18n();
  const rows = datedVersions(CLAIM_GRID.rows);
  return (
    <section class="grid-section" aria-labelledby="grid-title">
      <h2 id="grid-title">{i18n.t('later.grid.title')}</h2>
      <p>{i18n.t('later.grid.lead')}</p>
      <table class="claims-grid">
        <caption class="unseen">{i18n.t('grid.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('grid.column.source')}</th>
            {CLAIM_GRID.columns.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`grid.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Version key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Version = ({ row }: { readonly row: GridRow }) => {
  const i18n = useI18n();
  return (
    <tr data-source={row.id}>
      <th scope="row">
        <span class="grid-year">{row.year ?? i18n.t('later.grid.undated')}</span>
        <span class="grid-title">{i18n.t(row.title)}</span>
        <Text k={row.who} class="grid-who" />
        <span class="grid-standing">
          <StatusMark status={row.status} hasWord />
        </span>
      </th>
      {CLAIM_GRID.columns.map((column) => {
        const key = row.cells[column];
        return (
          <td key={column} data-label={i18n.t(`grid.column.${column}`)}>
            {key === undefined ? '–' : <Text k={key} />}
          </td>
        );
      })}
    </tr>
  );
};
