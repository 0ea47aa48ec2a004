// Every day that is kept, a row each; a row's day shows that day above.
import type { DayCounts } from '../../session/kiosk-port.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStaffWords } from './staff-words.ts';
import '../styles/kiosk-days.css';

export type DayTableProps = {
  readonly days: readonly DayCounts[];
  /** The last row; its `day` is empty. */
  readonly totals: DayCounts;
  /** Day of the row that is shown above. */
  readonly shown: string;
  readonly onShow: (day: string) => void;
};

const COLUMNS = ['visits', 'completions', 'median', 'idle', 'errors'] as const;

const Cells = ({ counts }: { readonly counts: DayCounts }) => {
  const { number } = useI18n();
  const words = useStaffWords();
  return (
    <>
      <td>{number(counts.visits)}</td>
      <td>{number(counts.completions)}</td>
      <td>{words.stay(counts.medianStaySeconds)}</td>
      <td>{number(counts.idleResets)}</td>
      <td>{number(counts.errors)}</td>
      {LOCALES.map((locale) => (
        <td key={locale}>{number(counts.locales[locale] ?? 0)}</td>
      ))}
    </>
  );
};

const Head = () => {
  const { t } = useI18n();
  return (
    <thead>
      <tr>
        <th scope="col">{t('kiosk.staff.day')}</th>
        {COLUMNS.map((name) => (
          <th key={name} scope="col">
            {t(`kiosk.staff.counted.${name}`)}
          </th>
        ))}
        {LOCALES.map((locale) => (
          <th key={locale} scope="col" lang={locale}>
            {t(`language.short.${locale}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
};

export const DayTable = ({ days, totals, shown, onShow }: DayTableProps) => {
  const { t } = useI18n();
  const words = useStaffWords();
  const caption = t('kiosk.staff.table');
  return (
    <div class="staff-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="staff-table digits">
        <caption class="unseen">{caption}</caption>
        <Head />
        <tbody>
          {[totals, ...days].map((counts) => (
            <tr key={counts.day} class={counts.day === '' ? 'staff-total' : ''}>
              <th scope="row">
                <Button tone="quiet" isPressed={counts.day === shown} onPress={() => onShow(counts.day)}>
                  {counts.day === '' ? t('kiosk.staff.allDays') : words.day(counts.day)}
                </Button>
              </th>
              <Cells counts={counts} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
