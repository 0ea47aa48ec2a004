// What the class answered to each question of the night, as a rope that two sides pull.
import type { CardCount, ClassFigures } from '../../board/figures.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { useI18n } from '../use-i18n.ts';
import { answerText, cardText } from './board-words.ts';
import { PlotFrame } from './plot-frame.tsx';
import type { PlotSize } from './use-plot-size.ts';

/** Height of a card, rem: its title, its bar, its answers below. */
const CARD_LINE = 5.4;

const Rope = ({
  i18n,
  card,
  top,
  size,
}: {
  readonly i18n: I18n;
  readonly card: CardCount;
  readonly top: number;
  readonly size: PlotSize;
}) => {
  const { width, rem } = size;
  const bar = top + rem * 1.5;
  let x = 0;
  return (
    <g>
      <text class="plot-label" x={0} y={top + rem}>
        {cardText(i18n, card.card)}
      </text>
      {card.answers.map(({ answer, count }, nth) => {
        const left = x;
        x += (count / card.count) * width;
        return (
          <rect
            key={answer}
            class={nth % 2 === 0 ? 'plot-bar' : 'plot-bar plot-bar-hatch'}
            x={left}
            y={bar}
            width={x - left}
            height={rem * 1.2}
          />
        );
      })}
      {card.answers.slice(0, 2).map(({ answer, count }, nth) => (
        <text
          key={answer}
          class="plot-answer"
          x={nth === 0 ? 0 : width}
          y={bar + rem * 2.3}
          text-anchor={nth === 0 ? 'start' : 'end'}
        >
          {i18n.t('board.plot.cards.answer', { answer: answerText(i18n, card.card, answer), count })}
        </text>
      ))}
    </g>
  );
};

export const CardPlot = ({ figures }: { readonly figures: ClassFigures }) => {
  const i18n = useI18n();
  const { t } = i18n;
  const { cards } = figures;
  if (cards.length === 0) return null;
  const silent = cards.reduce((sum, { byDefault }) => sum + byDefault, 0);
  return (
    <PlotFrame
      name="cards"
      title={t('board.plot.cards.title')}
      reading={t('board.plot.cards.reading', { silent })}
      height={cards.length * CARD_LINE}
      renderSheet={(size) =>
        cards.map((card, nth) => (
          <Rope key={card.card} i18n={i18n} card={card} top={nth * CARD_LINE * size.rem} size={size} />
        ))
      }
      twin={{
        head: [t('board.plot.cards.card'), t('board.plot.cards.given'), t('board.plot.shifts')],
        rows: cards.flatMap(({ card, answers }) =>
          answers.map(({ answer, count }) => ({
            id: `${card} ${answer}`,
            cells: [cardText(i18n, card), answerText(i18n, card, answer), count],
          })),
        ),
      }}
    />
  );
};
