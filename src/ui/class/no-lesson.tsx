// A code that no lesson has, typed by a hand that slipped: said in one sentence, with a field to type it again. No lesson
// begins in its place: a class that is to see no reveal would see it by one wrong letter.
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { I18n } from '../../i18n/i18n.ts';
import { decodeLesson } from '../../lesson/lesson-code.ts';
import { PrintDesk } from '../parts/print-desk.tsx';
import type { UiHost } from '../root.tsx';
import { I18nContext, useI18n } from '../use-i18n.ts';
import '../styles/class.css';
import '../styles/class-no-lesson.css';

type NoLessonProps = {
  /** As it stood in the link. */
  readonly code: string;
  /** Called with what is the code of a lesson, as it was typed. */
  readonly onCode: (code: string) => void;
};

const NoLesson = ({ code, onCode }: NoLessonProps) => {
  const { t } = useI18n();
  const [refused, setRefused] = useState(code.trim());
  const field = useRef<HTMLInputElement>(null);
  const open = (): void => {
    const typed = field.current?.value.trim() ?? '';
    if (decodeLesson(typed) !== null) return onCode(typed);
    setRefused(typed);
    field.current?.focus();
    field.current?.select();
  };
  return (
    <PrintDesk class="class-paper" wayOn={{ label: t('class.no-lesson.open'), onPress: open }}>
      <article class="class-slip no-lesson">
        <h1 class="print-title">{t('class.no-lesson.title')}</h1>
        <p id="no-lesson-why" role="alert">
          {t('class.no-lesson.why', { code: refused === '' ? 'none' : refused })}
        </p>
        <label for="lesson-code">{t('class.no-lesson.label')}</label>
        <input
          id="lesson-code"
          class="digits"
          ref={field}
          defaultValue={code}
          maxLength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="no-lesson-why"
          aria-invalid
          onKeyDown={(event) => (event.key === 'Enter' ? open() : undefined)}
        />
      </article>
    </PrintDesk>
  );
};

/** Stays until a lesson's code was typed. Returns its undo. */
export const mountNoLesson = (host: UiHost, words: I18n, props: NoLessonProps): (() => void) => {
  render(
    <I18nContext.Provider value={words}>
      <NoLesson {...props} />
    </I18nContext.Provider>,
    host.desk,
  );
  return () => render(null, host.desk);
};
