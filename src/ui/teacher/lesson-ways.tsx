// The three ways a lesson reaches a class: a code to type, a link to send, a QR to scan; and a look at it before.
import { useId, useRef, useState } from 'preact/hooks';
import { encodeLesson } from '../../lesson/lesson-code.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { Button } from '../parts/button.tsx';
import { sharedAddress } from '../parts/qr-plan.ts';
import { Qr } from '../parts/qr.tsx';
import { copyText, markText } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';
import { classLink, codeLink } from './lesson-address.ts';

export type WaysProps = { readonly lesson: Lesson; readonly href: string };

type CopyProps = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly class: string;
  readonly note?: string | undefined;
};

/** A text to take away, with a button; where the clipboard is forbidden it is marked, so that one key copies it. */
export const ToCopy = ({ id, title, text, class: name, note }: CopyProps) => {
  const { t } = useI18n();
  const titleId = useId();
  const written = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<{ readonly text: string; readonly key: string } | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    if (!isCopied) markText(written.current);
    setTold({ text, key: isCopied ? 'teacher.copied' : 'teacher.copy.byHand' });
  };
  return (
    <div class="ways-one">
      <h4 id={titleId}>{title}</h4>
      {note === undefined ? null : <p class="desk-small">{note}</p>}
      <div
        ref={written}
        class={name}
        id={id}
        role="group"
        aria-labelledby={titleId}
        tabIndex={0}
        translate={false}
      >
        {text}
      </div>
      <Button
        id={`${id}-copy`}
        tone="print"
        label={t('teacher.copy.what', { what: title })}
        onPress={() => void copy()}
      >
        {t('teacher.copy')}
      </Button>
      <p class="desk-small" role="status">
        {told?.text === text ? t(told.key) : null}
      </p>
    </div>
  );
};

const Code = ({ lesson, href }: WaysProps) => {
  const { t } = useI18n();
  const code = encodeLesson(lesson);
  if (code === null)
    return (
      <div class="ways-one">
        <h4>{t('teacher.code')}</h4>
        <p class="ways-none">{t('teacher.code.none')}</p>
      </div>
    );
  const note =
    sharedAddress(href) === null ? undefined : t('teacher.code.note', { typed: codeLink(href, code) });
  return <ToCopy id="lesson-code" title={t('teacher.code')} text={code} class="ways-code" note={note} />;
};

export const LessonWays = ({ lesson, href }: WaysProps) => {
  const { t } = useI18n();
  const link = classLink(href, lesson);
  const isShared = sharedAddress(href) !== null;
  return (
    <section class="ways" aria-labelledby="ways-title">
      <h3 id="ways-title">{t('teacher.ways')}</h3>
      <Code lesson={lesson} href={href} />
      <ToCopy id="lesson-link" title={t('teacher.link')} text={link} class="ways-link" />
      {isShared ? (
        <figure class="ways-qr">
          <Qr text={link} label={t('teacher.qr.label')} />
          <figcaption>{t('teacher.qr')}</figcaption>
        </figure>
      ) : (
        <p class="ways-none">{t('teacher.link.file')}</p>
      )}
      <p class="ways-go">
        <a id="lesson-try" class="button button-print" href={link} target="_blank" rel="noopener">
          {t('teacher.try')}
        </a>
        <a id="lesson-sheet" class="button button-print ways-sheet" href="#print/lesson">
          {t('teacher.sheet')}
        </a>
      </p>
    </section>
  );
};
