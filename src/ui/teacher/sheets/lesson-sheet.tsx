// The sheet of the lesson: one page for the wall with address, code, QR and what to do, and one of tickets to cut out, for
// a class that cannot be sent a link.
import { encodeLesson } from '../../../lesson/lesson-code.ts';
import { LevelPoster } from '../../parts/level-poster.tsx';
import { sharedAddress } from '../../parts/qr-plan.ts';
import { Qr } from '../../parts/qr.tsx';
import { useI18n } from '../../use-i18n.ts';
import { classLink, codeLink } from '../lesson-address.ts';
import { minutesOf } from '../lesson-order.tsx';
import { Leaf } from './sheet-parts.tsx';
import type { SheetProps } from './sheets.ts';

const TICKETS = Array.from({ length: 18 }, (_, ticket) => ticket);

/** On the poster of a night nobody has cut one for. */
const PLAIN_NUMBER = 102;

/** As it is typed: browsers put `https://` before it themselves. */
const asTyped = (link: string): string => link.replace(/^https:\/\//, '');

const Code = ({ code }: { readonly code: string }) => (
  <span class="paper-code" translate={false}>
    {code}
  </span>
);

const Steps = ({ lesson, isShared }: Pick<SheetProps, 'lesson'> & { readonly isShared: boolean }) => {
  const { t } = useI18n();
  const steps = [
    isShared ? 'open' : 'door',
    ...(lesson.pair === 'off' ? [] : ['pair']),
    'dig',
    lesson.isRevealed ? 'look' : 'read',
    'give',
  ];
  return (
    <ol class="paper-steps">
      {steps.map((step) => (
        <li key={step}>{t(`teacher.paper.step.${step}`)}</li>
      ))}
    </ol>
  );
};

const Tickets = ({ code, typed }: { readonly code: string | null; readonly typed: string }) => {
  const { t } = useI18n();
  return (
    <Leaf form="1 b" title={t('teacher.paper.tickets')} lead={t('teacher.paper.tickets.note')}>
      <ul class="paper-tickets">
        {TICKETS.map((ticket) => (
          <li key={ticket}>
            <span class="paper-ticket-word">{t('page.title')}</span>
            {code === null ? null : <Code code={code} />}
            <span class="paper-typed" translate={false}>
              {typed}
            </span>
          </li>
        ))}
      </ul>
    </Leaf>
  );
};

export const LessonSheet = ({ lesson, href }: SheetProps) => {
  const { t } = useI18n();
  const code = encodeLesson(lesson);
  const link = classLink(href, lesson);
  const typed = asTyped(code === null ? link : codeLink(href, code));
  const isShared = sharedAddress(href) !== null;
  return (
    <>
      <Leaf
        form="1 a"
        title={t('teacher.paper.lesson')}
        lead={t('teacher.paper.lesson.lead', { minutes: minutesOf(lesson) })}
      >
        <div class="paper-poster">
          <LevelPoster id={lesson.level} number={PLAIN_NUMBER} />
          {isShared ? <Qr text={link} label={t('teacher.qr.label')} /> : null}
        </div>
        <div class="paper-ways">
          {code === null ? null : (
            <div>
              <h3>{t('teacher.paper.code')}</h3>
              <Code code={code} />
            </div>
          )}
          {isShared ? (
            <div>
              <h3>{t('teacher.paper.address')}</h3>
              <p class="paper-typed" translate={false}>
                {typed}
              </p>
            </div>
          ) : null}
        </div>
        <Steps lesson={lesson} isShared={isShared} />
      </Leaf>
      <Tickets code={code} typed={isShared ? typed : ''} />
    </>
  );
};
