// How cards, answers and bookings are called on the board. A level of a school's own may have cards that no text knows:
// their ids stand in for them.
import type { I18n } from '../../i18n/i18n.ts';
import { asksForRule } from '../../lesson/lesson.ts';
import type { ResultRow } from '../../lesson/verify.ts';

const known = ({ t, has }: I18n, key: string, otherwise: string): string => (has(key) ? t(key) : otherwise);

export const cardText = (i18n: I18n, card: string): string => known(i18n, `card.${card}.title`, card);

export const answerText = (i18n: I18n, card: string, answer: string): string =>
  known(i18n, `card.${card}.answer.${answer}`, answer);

export const levelText = (i18n: I18n, level: string): string =>
  known(i18n, `title.level.${level}.name`, level);

export const bookingText = ({ t }: I18n, booking: string | null): string =>
  t(`board.booking.${booking ?? 'none'}`);

export const ruleText = (i18n: I18n, rule: string | null): string =>
  rule === null ? i18n.t('board.rule.none') : known(i18n, `rule.${rule}.name`, rule);

/** The rule a shift would print by; one whose lesson has no lever was not asked. */
export const rowRuleText = (i18n: I18n, { lesson, ruleChosen }: ResultRow): string =>
  asksForRule(lesson) ? ruleText(i18n, ruleChosen) : i18n.t('board.rule.not-asked');

/** With the lights or without, alone or in a pair; a shift of no lesson has no form. */
export const formText = ({ t }: I18n, { lesson }: ResultRow): string =>
  lesson === null
    ? t('board.form.none')
    : t('board.form', {
        lights: lesson.isRevealed ? 'with' : 'without',
        hands: lesson.pair === 'off' ? 'one' : 'two',
      });

/** As the teacher called it, or by its number. */
export const shiftText = ({ t }: I18n, nr: number, names: ReadonlyMap<number, string>): string =>
  names.get(nr) ?? t('board.shift', { nr });

/** From so many letters on a name is written smaller on the board of honour, over two lines; and smaller still. */
const LONG_NAME = 17;
const LONGEST_NAME = 31;

/** How long a name is, for `data-long`. */
export const longNameOf = (name: string): 'long' | 'longest' | undefined =>
  name.length >= LONGEST_NAME ? 'longest' : name.length >= LONG_NAME ? 'long' : undefined;

/** Norms with one decimal, cut off as tons are: 14,792 thousandths are "14.7". */
export const normsText = ({ number }: I18n, permille: number): string =>
  number(Math.floor(permille / 100) / 10, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
