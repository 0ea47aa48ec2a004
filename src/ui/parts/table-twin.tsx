// Every drawing on paper has a twin in plain rows: for a screen reader, for a printer, for whoever counts.
import type { ComponentChildren } from 'preact';
import { useI18n } from '../use-i18n.ts';

export type TableTwinProps = {
  /** What the table shows, as its caption. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ComponentChildren[] }[];
  readonly isOpen?: boolean;
};

export const TableTwin = ({ caption, head, rows, isOpen = false }: TableTwinProps) => {
  const i18n = useI18n();
  return (
    <details class="twin" open={isOpen}>
      <summary>{i18n.t('reveal.twin.open')}</summary>
      <div class="twin-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table class="twin-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={head[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={head[column]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};
