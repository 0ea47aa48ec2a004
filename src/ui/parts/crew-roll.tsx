// The roll of the crew while the lights are up: everybody has a lamp, lit from the moment they first
// worked, and a name or "name not recorded". Without it the light would fall on people nobody can tell apart.
import { useMemo } from 'preact/hooks';
import type { PersonRow, ShiftSummary } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { createLineHolder, type Line } from './held-lines.ts';
import { nameText, tradeText } from './person-name.ts';
import { TradeMark } from './trade-mark.tsx';

type RollProps = {
  readonly summary: ShiftSummary;
  readonly tick: number;
  /** The replay runs, and a line is held long enough to be read; a roll that stands still shows its tick. */
  readonly isRunning?: boolean;
  readonly isOver: boolean;
};

export const CrewRoll = ({ summary, tick, isRunning = false, isOver }: RollProps) => {
  const i18n = useI18n();
  const hold = useMemo(() => createLineHolder(), []);
  const lines = hold({ summary, tick, isRunning, isOver });
  return (
    <section class="roll" aria-labelledby="roll-title">
      <h2 id="roll-title">{i18n.t('lights.roll.title')}</h2>
      <ul>
        {summary.people.map((person) => (
          <RollLine key={person.id} person={person} line={lines.get(person.id)} />
        ))}
      </ul>
    </section>
  );
};

const RollLine = ({ person, line }: { readonly person: PersonRow; readonly line: Line | undefined }) => {
  const i18n = useI18n();
  const trade = tradeText(i18n, person.trade);
  const now = line?.now ?? null;
  return (
    <li
      class="roll-line"
      data-lamp={line?.lamp ?? 'dark'}
      data-unnamed={person.nameKey === null ? '' : undefined}
    >
      <span class="roll-lamp" aria-hidden="true" />
      <TradeMark trade={person.trade} />
      <span class="roll-name">{nameText(i18n, person)}</span>
      <span class="roll-does">
        {now === null ? trade : i18n.t('lights.roll.does', { trade, now: i18n.t(now) })}
      </span>
    </li>
  );
};
