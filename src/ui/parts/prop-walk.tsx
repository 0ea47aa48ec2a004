// The walk down the face: the prop that is passed now with its setter and the time, how many each has set
// so far, and every prop in a table. Props the player set during the swap are here and on no 1935 sheet.
import type { PropRow, ShiftSummary } from '../../credit/summary.ts';
import type { WorkerId } from '../../sim/index.ts';
import { useI18n } from '../use-i18n.ts';
import { nameOfId, personOf } from './person-name.ts';
import { clockText } from './print-figures.ts';
import { TableTwin } from './table-twin.tsx';
import { TradeMark } from './trade-mark.tsx';

type WalkProps = {
  readonly summary: ShiftSummary;
  readonly isForeign: boolean;
  readonly bay: number;
  readonly isDone: boolean;
};

/** One prop a bay, the last one set there, from the top of the face down. */
export const propsDownFace = (props: readonly PropRow[]): readonly PropRow[] => {
  const byBay = new Map(props.map((prop) => [prop.bay, prop]));
  return [...byBay.values()].sort((a, b) => a.bay - b.bay);
};

/** How many props each setter has, most first. */
export const propsBySetter = (props: readonly PropRow[]): readonly (readonly [WorkerId, number])[] => {
  const counts = new Map<WorkerId, number>();
  for (const prop of props) counts.set(prop.by, (counts.get(prop.by) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

export const PropWalk = ({ summary, isForeign, bay, isDone }: WalkProps) => {
  const i18n = useI18n();
  const all = propsDownFace(summary.props);
  const passed = isDone ? all : all.filter((prop) => prop.bay <= bay);
  const now = passed.at(-1);
  const name = (id: string): string => nameOfId(i18n, summary.people, id);
  return (
    <section class="walk" aria-labelledby="walk-title">
      <h2 id="walk-title">{i18n.t('lights.walk.title', { of: all.length })}</h2>
      {now && !isDone ? (
        <p class="walk-now">
          <strong>
            {i18n.t('lights.walk.prop', { n: passed.length, name: name(now.by), time: clockText(now.tick) })}
          </strong>
          {now.by === summary.hewer ? (
            <span class="walk-yours">
              {i18n.t(isForeign ? 'lights.walk.uncredited.foreign' : 'lights.walk.uncredited')}
            </span>
          ) : null}
        </p>
      ) : null}
      <ul class="walk-sums">
        {propsBySetter(passed).map(([id, count]) => (
          <Sum key={id} id={id} count={count} summary={summary} name={name(id)} />
        ))}
      </ul>
      <TableTwin
        caption={i18n.t('lights.walk.table')}
        head={['prop', 'bay', 'setter', 'time', 'quality'].map((column) =>
          i18n.t(`lights.walk.column.${column}`),
        )}
        rows={all.map((prop, nth) => ({
          id: String(prop.bay),
          cells: [
            i18n.number(nth + 1),
            i18n.number(prop.bay + 1),
            name(prop.by),
            clockText(prop.tick),
            i18n.number(prop.qualityPercent / 100, { style: 'percent' }),
          ],
        }))}
      />
    </section>
  );
};

type SumProps = {
  readonly id: string;
  readonly count: number;
  readonly summary: ShiftSummary;
  readonly name: string;
};

const Sum = ({ id, count, summary, name }: SumProps) => {
  const i18n = useI18n();
  const person = personOf(summary.people, id);
  return (
    <li>
      {person ? <TradeMark trade={person.trade} /> : null}
      {i18n.t('lights.walk.sum', { name, props: count })}
    </li>
  );
};
