// The roll of the crew while the lights are up: everybody has a lamp, lit from the moment they first
// worked, and a name or "name not recorded". Without it the light would fall on people nobody can tell apart.
import type { PersonRow, ShiftSummary, Stretch } from '../../credit/summary.ts';
import { useI18n } from '../use-i18n.ts';
import { nameText, tradeText } from './person-name.ts';
import { TradeMark } from './trade-mark.tsx';

/** Dark before the first work, `on` at work, `low` in a wait or after. */
export type Lamp = 'dark' | 'on' | 'low';

const holds = (stretch: Stretch, tick: number): boolean => stretch.fromTick <= tick && tick < stretch.toTick;

/** The stretch of work or waiting a person is in at this tick. */
export const stretchAt = (stretches: readonly Stretch[], worker: string, tick: number): Stretch | null =>
  stretches.find(
    (stretch) => stretch.worker === worker && stretch.kind !== 'exposed' && holds(stretch, tick),
  ) ?? null;

export const lampAt = (stretches: readonly Stretch[], worker: string, tick: number): Lamp => {
  const hasBegun = stretches.some(
    (stretch) => stretch.worker === worker && stretch.kind === 'work' && stretch.fromTick <= tick,
  );
  if (!hasBegun) return 'dark';
  return stretchAt(stretches, worker, tick)?.kind === 'work' ? 'on' : 'low';
};

type RollProps = { readonly summary: ShiftSummary; readonly tick: number; readonly isOver: boolean };

export const CrewRoll = ({ summary, tick, isOver }: RollProps) => {
  const i18n = useI18n();
  return (
    <section class="roll" aria-labelledby="roll-title">
      <h2 id="roll-title">{i18n.t('lights.roll.title')}</h2>
      <ul>
        {summary.people.map((person) => (
          <RollLine key={person.id} person={person} summary={summary} tick={tick} isOver={isOver} />
        ))}
      </ul>
    </section>
  );
};

const RollLine = ({ person, summary, tick, isOver }: RollProps & { readonly person: PersonRow }) => {
  const i18n = useI18n();
  const lamp = isOver ? 'on' : lampAt(summary.stretches, person.id, tick);
  const now = isOver ? null : stretchAt(summary.stretches, person.id, tick);
  return (
    <li class="roll-line" data-lamp={lamp} data-unnamed={person.nameKey === null ? '' : undefined}>
      <span class="roll-lamp" aria-hidden="true" />
      <TradeMark trade={person.trade} />
      <span class="roll-name">{nameText(i18n, person)}</span>
      <span class="roll-does">
        {now === null
          ? tradeText(i18n, person.trade)
          : i18n.t('lights.roll.does', { trade: tradeText(i18n, person.trade), now: nowText(i18n.t, now) })}
      </span>
    </li>
  );
};

const nowText = (t: (key: string) => string, now: Stretch): string =>
  now.kind === 'wait' && now.cause !== null ? t(`ledger.wait.${now.cause}`) : t(`ledger.post.${now.post}`);
