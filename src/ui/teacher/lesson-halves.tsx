// Half a class without the lights: that it takes two lessons and two codes, and the other one at the press of a button.
// Without it a teacher would hand the control group's code to the whole class and have nothing to compare it with.
import { useState } from 'preact/hooks';
import { encodeLesson } from '../../lesson/lesson-code.ts';
import { markOf, twinOf } from '../../lesson/halves.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { classLink } from './lesson-address.ts';
import { ToCopy, type WaysProps } from './lesson-ways.tsx';

const Twin = ({ lesson, href }: WaysProps) => {
  const { t } = useI18n();
  const twin = twinOf(lesson);
  const code = encodeLesson(twin);
  return (
    <>
      {code === null ? null : (
        <ToCopy id="twin-code" title={t('teacher.halves.code')} text={code} class="ways-code" />
      )}
      <ToCopy
        id="twin-link"
        title={t('teacher.halves.link')}
        text={classLink(href, twin)}
        class="ways-link"
      />
    </>
  );
};

/** Nothing while everybody gets the whole lesson. */
export const LessonHalves = ({ lesson, href }: WaysProps) => {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (lesson.isRevealed) return null;
  const mark = markOf(lesson);
  return (
    <section class="ways halves" aria-labelledby="halves-title">
      <h3 id="halves-title">{t('teacher.halves')}</h3>
      <p>{t('teacher.halves.note')}</p>
      {mark === null ? null : (
        <p class="desk-small">{t('teacher.halves.mark', { mark, other: markOf(twinOf(lesson)) ?? '' })}</p>
      )}
      <Button id="desk-twin" tone="print" isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'teacher.halves.hide' : 'teacher.halves.show')}
      </Button>
      {isOpen ? <Twin lesson={lesson} href={href} /> : null}
    </section>
  );
};
