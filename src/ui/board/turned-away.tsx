// What could not be laid on the board, by its reason: one sentence each, and below it which codes or files it was. Nothing
// of it is lost in silence, and nothing of it troubles what lies on the board.
import type { Board } from '../../board/board.ts';
import type { Problem, TurnedAway as Away } from '../../board/entry.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';

const limitOf = ({ limits }: Board, problem: Problem): number =>
  problem === 'too-many' ? limits.shifts : limits.megabytes;

/** The ends of a code: enough to find it again in a mail. */
const excerpt = (code: string): string =>
  code.length <= 22 ? code : `${code.slice(0, 10)}…${code.slice(-10)}`;

const itemText = ({ t }: I18n, { nr, code, from, before }: Away, nickname: string | null): string => {
  const what = nr === null ? null : t('board.away.nr', { nr });
  return [
    what,
    nickname,
    before === undefined || before === '' ? null : t('board.away.before', { words: before }),
    code === null ? null : excerpt(code),
    from ?? (code === null ? t('board.away.pasted') : null),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};

type GroupProps = { readonly board: Board; readonly problem: Problem; readonly items: readonly Away[] };

const Items = ({ board, items }: { readonly board: Board; readonly items: readonly Away[] }) => {
  const i18n = useI18n();
  const names = useStore(board.store, (state) => state.names);
  // The number of a twin is that of a shift on the board, which stands there with its name.
  const nicknameOf = ({ nr, isFromShelf }: Away): string | null =>
    isFromShelf && nr !== null ? (names.get(nr) ?? null) : null;
  return (
    <ul class="away-items">
      {items.map((item) => (
        <li key={item.id}>{itemText(i18n, item, nicknameOf(item))}</li>
      ))}
    </ul>
  );
};

/** So many are listed at once; more lie folded. */
const MOST_OPEN = 3;

const Group = ({ board, problem, items }: GroupProps) => {
  const { t } = useI18n();
  const isKept = items.some(({ isFromShelf }) => isFromShelf);
  return (
    <li class="away" data-problem={problem}>
      <b class="away-mark">{t(`board.mark.${problem}`)}</b>
      <div>
        <p>{t(`board.problem.${problem}`, { count: items.length, limit: limitOf(board, problem) })}</p>
        {isKept ? <p class="board-small">{t('board.away.kept')}</p> : null}
        {items.length <= MOST_OPEN ? (
          <Items board={board} items={items} />
        ) : (
          <details>
            <summary>{t('board.away.which', { count: items.length })}</summary>
            <Items board={board} items={items} />
          </details>
        )}
      </div>
      {isKept ? (
        <AskFirst
          id={`away-forget-${problem}`}
          tone="paper"
          no={t('board.ask.no')}
          word={t('board.away.forget')}
          question={t('board.away.kept')}
          onYes={() => board.dismiss(problem)}
        />
      ) : (
        <Button tone="quiet" class="away-forget" onPress={() => board.dismiss(problem)}>
          {t('board.away.forget')}
        </Button>
      )}
    </li>
  );
};

export const TurnedAway = ({ board }: { readonly board: Board }) => {
  const { t } = useI18n();
  const away = useStore(board.store, (state) => state.away);
  if (away.length === 0) return null;
  const problems = [...new Set(away.map(({ problem }) => problem))];
  return (
    <section class="turned-away" aria-labelledby="away-title">
      <h2 id="away-title" class="board-title" tabIndex={-1}>
        {t('board.away.title')}
      </h2>
      <ul>
        {problems.map((problem) => (
          <Group
            key={problem}
            board={board}
            problem={problem}
            items={away.filter((one) => one.problem === problem)}
          />
        ))}
      </ul>
    </section>
  );
};
