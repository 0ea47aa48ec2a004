// A lesson about a shift that is not here: said in one sentence, with the usual lesson as the way on, or, where only the line
// is down, the page again.
import { render } from 'preact';
import type { I18n } from '../../i18n/i18n.ts';
import { Trouble } from '../parts/trouble.tsx';
import { PrintDesk } from '../parts/print-desk.tsx';
import type { UiHost } from '../root.tsx';
import { I18nContext } from '../use-i18n.ts';
import '../styles/class.css';

/** `level` is null where nothing is known of it. Returns its undo. */
export const mountNoLevel = (
  host: UiHost,
  words: I18n,
  level: string | null,
  onUsual: () => void,
): (() => void) => {
  render(
    <I18nContext.Provider value={words}>
      {level === null ? (
        <Trouble i18n={words} text="notice.levelFailed" onLoadAgain={host.loadAgain} />
      ) : (
        <PrintDesk class="class-paper" wayOn={{ label: words.t('class.no-level.usual'), onPress: onUsual }}>
          <article class="class-slip">
            <h1 class="print-title">{words.t('class.no-level.title')}</h1>
            <p role="alert">{words.t('class.no-level.why', { level })}</p>
          </article>
        </PrintDesk>
      )}
    </I18nContext.Provider>,
    host.desk,
  );
  return () => render(null, host.desk);
};
