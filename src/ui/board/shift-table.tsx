// The class as a table: a line a shift, ordered by any column, fifty at a time; a line opens to the whole shift.
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import type { Verified } from '../../board/entry.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { shiftText } from './board-words.ts';
import { bringIntoView } from './into-view.ts';
import { ShiftDetails } from './shift-details.tsx';
import { columnsOf, sortedBy, type Column, type ColumnId, type Order } from './sort-shifts.ts';
import '../styles/board-table.css';

const PAGE = 50;

type Props = {
  /** Of the page. */
  readonly href: string;
  readonly board: Board;
  readonly entries: readonly Verified[];
  readonly names: ReadonlyMap<number, string>;
};

/** On paper there are no pages to turn: all lines are laid out while the browser prints. */
const usePrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
};

/** The whole shift opens below its line, where it may not be seen: it comes into view, and the focus goes into it. */
const useOpenedLine = (open: number | null) => {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const details = open === null ? null : (table.current?.querySelector<HTMLElement>('.details') ?? null);
    details?.focus({ preventScroll: true });
    bringIntoView(details, 'nearest');
  }, [open]);
  return table;
};

type HeadProps = {
  readonly columns: readonly ColumnId[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
};

/** A column of numbers begins with the most. */
const turned = (order: Order, column: ColumnId): Order =>
  order.column === column
    ? { column, isDown: !order.isDown }
    : { column, isDown: column !== 'nr' && column !== 'name' && column !== 'level' };

const Head = ({ columns, order, onOrder }: HeadProps) => {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        {columns.map((id) => (
          <th
            key={id}
            scope="col"
            data-column={id}
            aria-sort={order.column === id ? (order.isDown ? 'descending' : 'ascending') : undefined}
          >
            <button type="button" class="sort" onClick={() => onOrder(turned(order, id))}>
              {t(`board.column.${id}`)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
};

type RowProps = {
  readonly board: Board;
  readonly entry: Verified;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
};

const Nickname = ({ board, entry, name }: Pick<RowProps, 'board' | 'entry' | 'name'>) => {
  const { t } = useI18n();
  return (
    <td class="shift-name">
      <input
        aria-label={t('board.name.label', { nr: entry.nr })}
        autocomplete="off"
        spellcheck={false}
        maxLength={40}
        value={name}
        onInput={(event) => board.name(entry.nr, event.currentTarget.value)}
      />
    </td>
  );
};

const Row = ({ board, entry, name, columns, isOpen, onOpen }: RowProps) => {
  const { t } = useI18n();
  return (
    <tr data-nr={entry.nr} data-open={isOpen ? '' : undefined}>
      <th scope="row">
        <button
          type="button"
          class="shift-open"
          aria-expanded={isOpen}
          aria-label={t('board.row.open', { nr: entry.nr })}
          onClick={onOpen}
        >
          {entry.nr}
        </button>
      </th>
      <Nickname board={board} entry={entry} name={name} />
      {columns.map(({ id, isNumber, text }) => (
        <td key={id} class={isNumber ? 'digits' : undefined}>
          {text(entry)}
        </td>
      ))}
    </tr>
  );
};

type PagesProps = { readonly page: number; readonly count: number; readonly onPage: (page: number) => void };

const Pages = ({ page, count, onPage }: PagesProps) => {
  const { t } = useI18n();
  const last = Math.ceil(count / PAGE) - 1;
  if (last < 1) return null;
  return (
    <nav class="table-pages" aria-label={t('board.pages')}>
      <Button
        tone="print"
        id="page-before"
        blockedBy={page === 0 ? t('board.pages.first') : null}
        onPress={() => onPage(page - 1)}
      >
        {t('board.pages.before')}
      </Button>
      <p aria-live="polite">
        {t('board.pages.here', { from: page * PAGE + 1, to: Math.min(count, (page + 1) * PAGE), of: count })}
      </p>
      <Button
        tone="print"
        id="page-next"
        blockedBy={page === last ? t('board.pages.last') : null}
        onPress={() => onPage(page + 1)}
      >
        {t('board.pages.next')}
      </Button>
    </nav>
  );
};

/** The level stands in the table only where there is more than one. */
const shownColumns = (columns: readonly Column[], entries: readonly Verified[]): readonly Column[] => {
  const isOneLevel = new Set(entries.map(({ row }) => row.levelId)).size < 2;
  return columns.filter(({ id }) => id !== 'nr' && (id !== 'level' || !isOneLevel));
};

export const ShiftTable = ({ board, href, entries, names }: Props) => {
  const i18n = useI18n();
  const { t } = i18n;
  const [order, setOrder] = useState<Order>({ column: 'nr', isDown: false });
  const [wanted, setPage] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const isPrinting = usePrinting();
  const table = useOpenedLine(open);
  const columns = useMemo(() => columnsOf(i18n), [i18n]);
  const shown = shownColumns(columns, entries);
  const sorted = useMemo(() => {
    const by =
      order.column === 'name'
        ? ({ nr }: Verified) => shiftText(i18n, nr, names)
        : columns.find(({ id }) => id === order.column)?.by;
    return by === undefined ? entries : sortedBy(entries, by, order.isDown, i18n.locale);
    // Typing a nickname must not move the line under the teacher's hands.
  }, [entries, order, i18n]);
  const page = Math.min(wanted, Math.max(0, Math.ceil(entries.length / PAGE) - 1));
  const here = isPrinting ? sorted : sorted.slice(page * PAGE, (page + 1) * PAGE);
  return (
    <section class="shift-sheet">
      <h2 id="shifts-title" class="board-title">
        {t('board.table.title')}
      </h2>
      <div class="shifts-scroll" role="region" aria-labelledby="shifts-title" tabIndex={0}>
        <table ref={table} class="shifts-table">
          <Head columns={['nr', 'name', ...shown.map(({ id }) => id)]} order={order} onOrder={setOrder} />
          <tbody>
            {here.map((entry) => (
              <Fragment key={entry.nr}>
                <Row
                  board={board}
                  entry={entry}
                  name={names.get(entry.nr) ?? ''}
                  columns={shown}
                  isOpen={open === entry.nr}
                  onOpen={() => setOpen(open === entry.nr ? null : entry.nr)}
                />
                {open === entry.nr ? (
                  <tr class="shift-details">
                    <td colSpan={shown.length + 2}>
                      <ShiftDetails board={board} entry={entry} href={href} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <Pages page={page} count={entries.length} onPage={setPage} />
      <p class="board-small">{t('board.names.note')}</p>
    </section>
  );
};
