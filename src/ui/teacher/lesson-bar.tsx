// A strip at the foot of the form: how long the lesson is by now, its code and its link, while the order itself is out of
// sight. Without it a teacher at a phone would change a field and see nothing happen, and at a small window not find the
// one thing to be handed out.
import { useState } from 'preact/hooks';
import { encodeLesson } from '../../lesson/lesson-code.ts';
import { Button } from '../parts/button.tsx';
import { copyText } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';
import { classLink } from './lesson-address.ts';
import { minutesOf } from './lesson-order.tsx';
import type { WaysProps } from './lesson-ways.tsx';

/** Beside the form the order stays with its end at the foot of the window: its head comes into sight where the form begins. */
const showOrder = (): void => {
  const head = document.querySelector<HTMLElement>('#order-head');
  const order = head?.closest<HTMLElement>('.order') ?? null;
  if (head === null || order === null) return;
  const isBeside = getComputedStyle(order).position === 'sticky';
  (isBeside ? (order.parentElement ?? head) : head).scrollIntoView({ block: 'start' });
  head.focus({ preventScroll: true });
};

const CopyLink = ({ link }: { readonly link: string }) => {
  const { t } = useI18n();
  const [told, setTold] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    // Where the clipboard is closed the order has the link to be marked by hand.
    if (await copyText(link)) setTold(link);
    else showOrder();
  };
  return (
    <>
      <Button id="desk-bar-copy" tone="quiet" onPress={() => void copy()}>
        {t(told === link ? 'teacher.copied' : 'teacher.bar.copy')}
      </Button>
      <span class="unseen" role="status">
        {told === link ? t('teacher.copied') : null}
      </span>
    </>
  );
};

export const LessonBar = ({ lesson, href }: WaysProps) => {
  const { t } = useI18n();
  const code = encodeLesson(lesson);
  return (
    <div class="desk-bar" role="group" aria-label={t('teacher.bar')}>
      <strong>{t('teacher.order.minutes', { minutes: minutesOf(lesson) })}</strong>
      {code === null ? null : (
        <span class="desk-bar-code">
          {t('teacher.bar.code')} <b translate={false}>{code}</b>
        </span>
      )}
      <span class="desk-bar-go">
        <CopyLink link={classLink(href, lesson)} />
        <Button id="desk-show-order" tone="print" onPress={showOrder}>
          {t('teacher.bar.show')}
        </Button>
      </span>
    </div>
  );
};
