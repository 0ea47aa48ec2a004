// Two groups of one class: those who saw the second half, and those whose shift ended with the front page. Side by side
// and with their counts, since a group of six would speak as loudly as one of sixty.
import type { ClassFigures, Groups as TwoGroups, RatingCount } from '../../board/figures.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { RateScore } from '../../lesson/score.ts';
import { tonsSaid } from '../parts/print-figures.ts';
import { useI18n } from '../use-i18n.ts';
import { scoreText } from './rating-plot.tsx';

type Line = { readonly id: string; readonly of: (figures: ClassFigures) => string };

const ratedOf = (ratings: RatingCount): number => (ratings.isEnough ? ratings.pairs.length : ratings.have);

const linesOf = (i18n: I18n): readonly Line[] => {
  const { t, number } = i18n;
  const scores =
    (measure: keyof RateScore) =>
    ({ ratings }: ClassFigures): string =>
      ratings.isEnough
        ? t('board.groups.change', {
            before: scoreText(i18n, ratings.before[measure]),
            after: scoreText(i18n, ratings.after[measure]),
          })
        : t('board.groups.few');
  return [
    { id: 'shifts', of: ({ count }) => number(count) },
    { id: 'tons', of: ({ tons }) => t('reveal.tons', { tons: tonsSaid(i18n, tons?.median ?? 0) }) },
    { id: 'rated', of: ({ ratings }) => number(ratedOf(ratings)) },
    { id: 'discernment', of: scores('discernment') },
    { id: 'bias', of: scores('bias') },
  ];
};

export const Groups = ({ groups }: { readonly groups: TwoGroups }) => {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <section class="groups">
      <h2 id="groups-title" class="board-title">
        {t('board.groups.title')}
      </h2>
      <div class="groups-scroll" role="region" aria-labelledby="groups-title" tabIndex={0}>
        <table class="groups-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{t('board.groups.line')}</span>
              </th>
              <th scope="col">{t('board.groups.revealed')}</th>
              <th scope="col">{t('board.groups.control')}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(i18n).map(({ id, of }) => (
              <tr key={id}>
                <th scope="row">{t(`board.groups.line.${id}`)}</th>
                <td class="digits">{of(groups.revealed)}</td>
                <td class="digits">{of(groups.control)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="groups-note">{t('board.groups.note')}</p>
    </section>
  );
};
