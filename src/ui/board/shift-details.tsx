// One shift of the class in full: what was answered, signed and chosen, what the roof did, how long it took, and what the
// observer counted beside what the journal has. Ratings are not here: they are shown for ten and more together.
import type { Board } from '../../board/board.ts';
import type { Verified } from '../../board/entry.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { decodeProgress } from '../../lesson/progress-code.ts';
import { SHEET_LINES } from '../../lesson/progress.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { DASH, percentText, spanText, tonsSaid } from '../parts/print-figures.ts';
import { replayLink } from '../parts/qr-plan.ts';
import { baseOf } from '../teacher/lesson-address.ts';
import { useI18n } from '../use-i18n.ts';
import { answerText, bookingText, cardText, formText, rowRuleText } from './board-words.ts';

type Line = readonly [key: string, value: string];

/** The shift inside a result, or the code itself where it is a bare replay. */
const replayOf = (code: string): string => {
  const read = decodeProgress(code);
  return read.ok ? read.progress.replay : code;
};

const signedLines = (i18n: I18n, { row }: Verified, share: number | null): readonly Line[] => [
  ['booking', bookingText(i18n, row.booking)],
  ['rule', rowRuleText(i18n, row)],
  ...(row.ruleChosen === null
    ? []
    : [['share', share === null ? i18n.t('board.share.none') : percentText(i18n, share)] as const]),
  ['neighbours', i18n.t('reveal.tons', { tons: tonsSaid(i18n, row.neighboursLostKg) })],
];

const roofLines = (i18n: I18n, { row }: Verified): readonly Line[] => [
  ['falls', String(row.falls)],
  ['hurt', String(row.hurt)],
  ['exposure', spanText(i18n, row.exposureSeconds)],
  ['warnings', String(row.warnings)],
  ['props', String(row.props)],
  ['open', String(row.openWithoutProp)],
];

const lessonLines = (i18n: I18n, { row }: Verified): readonly Line[] => {
  const { lesson, engagedSeconds, elapsedSeconds, warmUpKg } = row;
  const span = (seconds: number | null): string => (seconds === null ? DASH : spanText(i18n, seconds));
  return [
    ['seed', String(row.seed)],
    ...(lesson === null
      ? []
      : ([
          ['reveal', formText(i18n, row)],
          ['engaged', span(engagedSeconds)],
          ['elapsed', span(elapsedSeconds)],
          ['warmUp', warmUpKg === null ? DASH : i18n.t('reveal.tons', { tons: tonsSaid(i18n, warmUpKg) })],
        ] as const)),
  ];
};

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const { t } = useI18n();
  return (
    <section class="detail">
      <h3>{title}</h3>
      <dl>
        {lines.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`board.detail.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Answers = ({ entry }: { readonly entry: Verified }) => {
  const i18n = useI18n();
  const { cards } = entry.row;
  if (cards.length === 0) return null;
  return (
    <section class="detail">
      <h3>{i18n.t('board.detail.cards')}</h3>
      <dl>
        {cards.map(({ card, answer, isDefault }) => (
          <div key={card}>
            <dt>{cardText(i18n, card)}</dt>
            <dd>
              {answerText(i18n, card, answer)}
              {isDefault ? <small> {i18n.t('board.detail.unanswered')}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const Observer = ({ entry }: { readonly entry: Verified }) => {
  const { t } = useI18n();
  const { sheet, journalSheet } = entry.row;
  if (sheet === null) return null;
  return (
    <section class="detail">
      <h3 id={`observer-${entry.nr}`}>{t('board.detail.observer')}</h3>
      <table class="detail-table" aria-labelledby={`observer-${entry.nr}`}>
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{t('board.observer.line')}</span>
            </th>
            <th scope="col">{t('board.observer.counted')}</th>
            <th scope="col">{t('board.observer.journal')}</th>
          </tr>
        </thead>
        <tbody>
          {SHEET_LINES.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`board.observer.${line}`)}</th>
              <td class="digits">{sheet[line] ?? DASH}</td>
              <td class="digits">{journalSheet[line] ?? DASH}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

type Props = {
  readonly board: Board;
  readonly entry: Verified;
  /** Of the page. */
  readonly href: string;
};

export const ShiftDetails = ({ board, entry, href }: Props) => {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div class="details" role="group" tabIndex={-1} aria-label={t('board.shift', { nr: entry.nr })}>
      <Lines
        title={t('board.detail.signed')}
        lines={signedLines(i18n, entry, board.reckon.chosenShareOf(entry.row))}
      />
      <Answers entry={entry} />
      <Lines title={t('board.detail.roof')} lines={roofLines(i18n, entry)} />
      <Observer entry={entry} />
      <Lines title={t('board.detail.lesson')} lines={lessonLines(i18n, entry)} />
      <p class="details-ways">
        <a
          class="button button-quiet"
          href={replayLink(baseOf(href), replayOf(entry.code))}
          target="_blank"
          rel="noopener"
        >
          {t('board.detail.look')}
        </a>
        <AskFirst
          id={`take-off-${entry.nr}`}
          tone="paper"
          no={t('board.ask.no')}
          word={t('board.detail.off')}
          question={t('board.detail.off.ask', { nr: entry.nr })}
          onYes={() => board.takeOff(entry.nr)}
        />
      </p>
    </div>
  );
};
