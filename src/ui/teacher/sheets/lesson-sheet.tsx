// The sheet of the lesson: one page for the wall with address, code, QR and what to do, and one of tickets to cut out, for
// a class that cannot be sent a link. Those of two halves differ in their codes and the letter in the ring, and in nothing
// else: not in the minutes, not in what to do.
import { markOf } from '../../../lesson/halves.ts';
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

type CodeProps = { readonly code: string; readonly mark: string | null };

const Code = ({ code, mark }: CodeProps) => (
  <span class="paper-coded" translate={false}>
    <span class="paper-code">{code}</span>
    {mark === null ? null : <span class="paper-ring">{mark}</span>}
  </span>
);

type StepsProps = Pick<SheetProps, 'lesson' | 'isHalf'> & { readonly isShared: boolean };

const Steps = ({ lesson, isShared, isHalf = false }: StepsProps) => {
  const { t } = useI18n();
  const steps = [
    isShared ? 'open' : 'door',
    ...(lesson.pair === 'off' ? [] : ['pair']),
    'dig',
    isHalf || !lesson.isRevealed ? 'read' : 'look',
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

type TicketsProps = {
  readonly code: string | null;
  readonly mark: string | null;
  readonly typed: string;
};

const Tickets = ({ code, mark, typed }: TicketsProps) => {
  const { t } = useI18n();
  return (
    <Leaf form="1 b" title={t('teacher.paper.tickets')} lead={t('teacher.paper.tickets.note')}>
      <ul class="paper-tickets">
        {TICKETS.map((ticket) => (
          <li key={ticket}>
            <span class="paper-ticket-word">{t('page.title')}</span>
            {code === null ? null : <Code code={code} mark={mark} />}
            <span class="paper-typed" translate={false}>
              {typed}
            </span>
          </li>
        ))}
      </ul>
    </Leaf>
  );
};

export const LessonSheet = ({ lesson, href, isHalf = !lesson.isRevealed }: SheetProps) => {
  const { t } = useI18n();
  const code = encodeLesson(lesson);
  const mark = isHalf ? markOf(lesson) : null;
  const minutes = minutesOf(isHalf ? { ...lesson, isRevealed: true } : lesson);
  const link = classLink(href, lesson);
  const typed = asTyped(code === null ? link : codeLink(href, code));
  const isShared = sharedAddress(href) !== null;
  return (
    <>
      <Leaf form="1 a" title={t('teacher.paper.lesson')} lead={t('teacher.paper.lesson.lead', { minutes })}>
        <div class="paper-poster">
          <LevelPoster id={lesson.level} number={PLAIN_NUMBER} />
          {isShared ? <Qr text={link} label={t('teacher.qr.label')} /> : null}
        </div>
        <div class="paper-ways">
          {code === null ? null : (
            <div>
              <h3>{t('teacher.paper.code')}</h3>
              <Code code={code} mark={mark} />
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
        <Steps lesson={lesson} isShared={isShared} isHalf={isHalf} />
      </Leaf>
      <Tickets code={code} mark={mark} typed={isShared ? typed : ''} />
    </>
  );
};
