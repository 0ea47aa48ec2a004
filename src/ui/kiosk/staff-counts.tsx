// The counts: one day or all of them in figures and bars, every day in a table, and the whole as a file for a
// spreadsheet.
import { useState } from 'preact/hooks';
import type { DayCounts } from '../../session/kiosk-port.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { DayTable } from './day-table.tsx';
import type { LeafProps } from './staff-leaf.ts';
import { useStaffWords } from './staff-words.ts';

/** A file of this page's own making: nothing is fetched and no dialog of the system opens. */
const download = (csv: string, day: string): void => {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `102-tons-${day}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
};

const Figures = ({ counts }: { readonly counts: DayCounts }) => {
  const { t, number } = useI18n();
  const words = useStaffWords();
  const figures = [
    ['visits', number(counts.visits)],
    ['completions', number(counts.completions)],
    ['median', words.stay(counts.medianStaySeconds)],
    ['idle', number(counts.idleResets)],
    ['errors', number(counts.errors)],
  ] as const;
  return (
    <dl class="staff-figures">
      {figures.map(([name, value]) => (
        <div key={name} class="staff-figure">
          <dt>{t(`kiosk.staff.counted.${name}`)}</dt>
          <dd class="digits">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

type Row = { readonly id: string; readonly word: string; readonly count: number };

const Bars = ({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) => {
  const { t, number } = useI18n();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section class="staff-bars">
      <h4>{title}</h4>
      {rows.length === 0 ? <p class="staff-note">{t('kiosk.staff.counted.none')}</p> : null}
      <ul>
        {rows.map(({ id, word, count }) => (
          <li key={id}>
            <span>{word}</span>
            <span class="digits">{number(count)}</span>
            <i aria-hidden="true" style={{ inlineSize: `${Math.round((100 * count) / most)}%` }} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const rowsOf = (
  tally: Readonly<Record<string, number | undefined>>,
  wordOf: (id: string) => string,
): readonly Row[] =>
  Object.entries(tally)
    .map(([id, count = 0]) => ({ id, word: wordOf(id), count }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count);

const Breakdown = ({ counts }: { readonly counts: DayCounts }) => {
  const { t } = useI18n();
  const spoken = LOCALES.map((locale) => [locale, counts.locales[locale]] as const);
  return (
    <div class="staff-breakdown">
      <Bars
        title={t('kiosk.staff.counted.languages')}
        rows={rowsOf(Object.fromEntries(spoken), (id) => t(`language.${id}`))}
      />
      <Bars
        title={t('kiosk.staff.counted.choices')}
        rows={rowsOf(counts.choices, (id) => t(`rule.${id}.name`))}
      />
      <Bars
        title={t('kiosk.staff.counted.exits')}
        rows={rowsOf(counts.exits, (id) => t(`kiosk.staff.exit.${id}`))}
      />
    </div>
  );
};

const Deeds = ({ staff, newest, onChanged }: LeafProps & { readonly newest: string }) => {
  const { t } = useI18n();
  return (
    <div class="staff-row">
      <Button id="staff-csv" onPress={() => download(staff.csv(), newest)}>
        {t('kiosk.staff.csv')}
      </Button>
      <AskFirst
        id="staff-clear"
        tone="plate"
        class="staff staff-ask"
        no={t('kiosk.staff.keep')}
        word={t('kiosk.staff.clear')}
        question={t('kiosk.staff.clear.ask')}
        onYes={() => {
          staff.clearCounts();
          onChanged();
        }}
      />
    </div>
  );
};

export const StaffCounts = ({ staff, onChanged }: LeafProps) => {
  const { t } = useI18n();
  const words = useStaffWords();
  const [day, setDay] = useState<string | null>(null);
  const days = staff.days();
  const totals = staff.totals();
  const [newest] = days;
  const shown = days.find((one) => one.day === day) ?? totals;
  if (newest === undefined) return <p class="staff-note">{t('kiosk.staff.counted.nothing')}</p>;
  return (
    <>
      <h3 aria-live="polite">{shown === totals ? t('kiosk.staff.allDays') : words.day(shown.day)}</h3>
      <Figures counts={shown} />
      <Breakdown counts={shown} />
      <Deeds staff={staff} newest={newest.day} onChanged={onChanged} />
      <DayTable days={days} totals={totals} shown={shown.day} onShow={setDay} />
      <p class="staff-note">{t('kiosk.staff.counted.note')}</p>
    </>
  );
};
