// What is wrong with a level file, line by line: the place in the file, then the fault in the reader's language.
// Without the places nobody could find what to mend.
import type { Message } from '../../session/store.ts';
import { useI18n } from '../use-i18n.ts';

type Lines = NonNullable<Message['lines']>;

export const ComplaintLines = ({ lines }: { readonly lines: Lines }) => {
  const { t, has } = useI18n();
  const lineOf = ({ path, key, args }: Lines[number]): string => {
    const place = path === '' ? t('complaint.level') : path;
    return t('complaint.line', { place, what: t(key, args) });
  };
  return (
    <ul class="notice-lines" tabIndex={0}>
      {lines.map((line) => (
        // A link may lead here before more than the title's words have come: then the places stand alone.
        <li key={`${line.path} ${line.key}`}>{has(line.key) ? lineOf(line) : line.path}</li>
      ))}
    </ul>
  );
};
