// A strip at the foot of the form: how long the lesson is by now and its code, while the order itself is out of sight.
// Without it a teacher at a phone would change a field and see nothing happen.
import { encodeLesson } from '../../lesson/lesson-code.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { minutesOf } from './lesson-order.tsx';

const showOrder = (): void => {
  const head = document.querySelector<HTMLElement>('#order-head');
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
};

export const LessonBar = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useI18n();
  return (
    <div class="desk-bar" role="group" aria-label={t('teacher.bar')}>
      <strong>{t('teacher.order.minutes', { minutes: minutesOf(lesson) })}</strong>
      <span class="desk-bar-code" translate={false}>
        {encodeLesson(lesson) ?? ''}
      </span>
      <Button id="desk-show-order" tone="print" onPress={showOrder}>
        {t('teacher.bar.show')}
      </Button>
    </div>
  );
};
