// What the game is, how its sentences are marked and where they come from: the whole bibliography, one tap
// from the title.
import study from '../../../assets/text/study.json';
import { STATUSES } from '../../i18n/statuses.ts';
import type { Session } from '../../session/session-port.ts';
import { Dialog } from '../parts/dialog.tsx';
import { EraseBox } from '../parts/erase-box.tsx';
import { Licences } from '../parts/licences.tsx';
import { SourceLine } from '../parts/claim-sheet.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useClaimBook } from '../use-claim-book.ts';
import { useI18n } from '../use-i18n.ts';
import { useVersion } from '../version.ts';
import '../styles/about.css';

export type AboutProps = { readonly session: Session; readonly onClose: () => void };

export const About = ({ onClose }: AboutProps) => {
  const { t } = useI18n();
  const version = useVersion();
  const book = useClaimBook();
  return (
    <Dialog title={t('about.title')} onClose={onClose} tone="paper" class="dialog-about">
      {['what', 'names', 'place', 'privacy'].map((part) => (
        <p key={part}>{t(`about.${part}`)}</p>
      ))}
      {/* Says another thing only when the data file does: no writer may call the game tested. */}
      <p>{t('about.measured', { tested: study.tested ? 'yes' : 'no', reports: study.reports.length })}</p>
      <EraseBox />
      <h3>{t('about.marks.title')}</h3>
      <p>{t('about.marks')}</p>
      <ul class="about-marks">
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} hasWord /> {t(`status.${status}.meaning`)}
          </li>
        ))}
      </ul>
      <h3>{t('about.sources')}</h3>
      <ul class="about-sources">
        {(book?.sources() ?? []).map((source) => (
          <SourceLine key={source.id} id={source.id} source={source} />
        ))}
      </ul>
      <Licences />
      <p class="about-version">{t('about.version', { version })}</p>
    </Dialog>
  );
};
