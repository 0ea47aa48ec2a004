// The one mark that says a newspaper page is made up, and what the other marks on it mean. Without it every
// line of an invented page would carry its own star, or none of them would be explained.
import { STATUSES } from '../../i18n/statuses.ts';
import { useI18n } from '../use-i18n.ts';
import { SourceTag } from './source-tag.tsx';
import { StatusMark } from './status-mark.tsx';
import '../styles/page-marks.css';

/** The standings a sentence of a page can have besides being made up, the firmest first. */
const STANDINGS = STATUSES.filter((status) => status !== 'invented');

/** `covered` are the claims this one mark stands for. */
export const PageMarks = ({ covered }: { readonly covered: readonly string[] }) => {
  const i18n = useI18n();
  return (
    <div class="page-marks">
      <SourceTag claims={covered} hasWord />
      <p>{i18n.t('reveal.page.invented')}</p>
      <ul>
        {STANDINGS.map((status) => (
          <li key={status}>
            <StatusMark status={status} hasWord />
          </li>
        ))}
      </ul>
    </div>
  );
};
