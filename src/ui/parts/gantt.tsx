// The shift as a paper roll: one track a person, solid where they worked, open where they waited and why,
// hatched where the roof above them was open. Its twin is a table of the same stretches.
import type { PersonRow, ShiftSummary, Stretch } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { nameOrTrade } from './person-name.ts';
import { clockText } from './print-figures.ts';
import { TableTwin } from './table-twin.tsx';
import { TradeMark } from './trade-mark.tsx';
import '../styles/gantt.css';

const HOUR = 3600;

/** Marks of the axis, one an hour; a short shift gets one every ten minutes. */
export const axisMarks = (endTick: number): readonly number[] => {
  const step = endTick > 2 * HOUR ? HOUR : 600;
  return Array.from({ length: Math.floor(endTick / step) + 1 }, (_, nth) => nth * step);
};

const percent = (tick: number, endTick: number): string => `${(100 * tick) / Math.max(1, endTick)}%`;

export const Gantt = ({ summary }: { readonly summary: ShiftSummary }) => {
  const i18n = useI18n();
  const { endTick, people, stretches } = summary;
  return (
    <div class="gantt">
      <ul class="gantt-key" aria-hidden="true">
        {(['work', 'wait', 'exposed'] as const).map((kind) => (
          <li key={kind}>
            <span class="gantt-swatch" data-kind={kind} />
            {i18n.t(`ledger.gantt.${kind}`)}
          </li>
        ))}
      </ul>
      <div class="gantt-roll" aria-hidden="true">
        <div class="gantt-axis">
          {axisMarks(endTick).map((tick) => (
            <span key={tick} class="gantt-mark digits" style={{ insetInlineStart: percent(tick, endTick) }}>
              {clockText(tick)}
            </span>
          ))}
        </div>
        {people.map((person) => (
          <Track key={person.id} person={person} stretches={stretches} endTick={endTick} />
        ))}
      </div>
      <TableTwin
        caption={i18n.t('ledger.gantt.table')}
        head={['person', 'from', 'to', 'what'].map((column) => i18n.t(`ledger.gantt.column.${column}`))}
        rows={stretches.map((stretch, nth) => ({
          id: String(nth),
          cells: [
            nameOrTrade(i18n, people.find((person) => person.id === stretch.worker) ?? UNKNOWN),
            clockText(stretch.fromTick),
            clockText(stretch.toTick),
            whatText(i18n.t, stretch),
          ],
        }))}
      />
    </div>
  );
};

const UNKNOWN: Pick<PersonRow, 'nameKey' | 'trade'> = { nameKey: null, trade: 'carrier' };

const whatText = (t: (key: string) => string, stretch: Stretch): string => {
  if (stretch.kind === 'exposed') return t('ledger.gantt.exposed');
  return stretch.kind === 'wait' && stretch.cause
    ? t(`ledger.wait.${stretch.cause}`)
    : t(`ledger.post.${stretch.post}`);
};

type TrackProps = {
  readonly person: PersonRow;
  readonly stretches: readonly Stretch[];
  readonly endTick: number;
};

const Track = ({ person, stretches, endTick }: TrackProps) => {
  const i18n = useI18n();
  return (
    <div class="gantt-row" data-unnamed={person.nameKey === null ? '' : undefined}>
      <span class="gantt-name">
        <TradeMark trade={person.trade} />
        {nameOrTrade(i18n, person)}
      </span>
      <span class="gantt-track">
        {stretches
          .filter((stretch) => stretch.worker === person.id)
          .map((stretch, nth) => (
            <span
              key={nth}
              class="gantt-bar"
              data-kind={stretch.kind}
              style={{
                insetInlineStart: percent(stretch.fromTick, endTick),
                inlineSize: percent(stretch.toTick - stretch.fromTick, endTick),
              }}
            />
          ))}
      </span>
    </div>
  );
};
