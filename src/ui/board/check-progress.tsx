// How far the check of the codes is, and what became of it. The bar is drawn while it runs; what is said aloud is said at
// its end alone.
import type { Board } from '../../board/board.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { bringIntoView, useFirstResults } from './into-view.ts';

type Props = {
  readonly board: Board;
  readonly verified: number;
  readonly waiting: number;
};

const Running = ({
  board,
  done,
  of,
}: {
  readonly board: Board;
  readonly done: number;
  readonly of: number;
}) => {
  const { t } = useI18n();
  return (
    <div class="check">
      <label class="check-bar">
        <span>{t('board.check', { done, of })}</span>
        <progress id="board-progress" max={of} value={done} />
      </label>
      <Button tone="print" id="board-stop" onPress={() => board.stop()}>
        {t('board.check.stop')}
      </Button>
    </div>
  );
};

const Halted = ({
  board,
  waiting,
  halt,
}: {
  readonly board: Board;
  readonly waiting: number;
  readonly halt: 'stopped' | 'unreachable';
}) => {
  const { t } = useI18n();
  return (
    <div class="check" role="alert">
      <p class="check-halt">{t(`board.halt.${halt}`, { count: waiting })}</p>
      <div class="board-deeds">
        <Button tone="print" id="board-go-on" onPress={() => board.goOn()}>
          {t('board.halt.go')}
        </Button>
        <Button tone="quiet" id="board-let-go" onPress={() => board.letGo()}>
          {t('board.halt.drop')}
        </Button>
      </div>
    </div>
  );
};

/** What was turned away lies below the class. */
const ToTurnedAway = ({ board }: { readonly board: Board }) => {
  const { t } = useI18n();
  const isBelow = useStore(
    board.store,
    ({ entries, away, progress }) =>
      progress === null && away.length > 0 && entries.some(({ row }) => row !== null),
  );
  if (!isBelow) return null;
  const go = (): void => {
    const title = document.getElementById('away-title');
    title?.focus({ preventScroll: true });
    bringIntoView(title, 'start');
  };
  return (
    <Button tone="quiet" id="board-to-away" class="to-away" onPress={go}>
      {t('board.away.show')}
    </Button>
  );
};

export const CheckProgress = ({ board, verified, waiting }: Props) => {
  const { t } = useI18n();
  const progress = useStore(board.store, (state) => state.progress);
  const halt = useStore(board.store, (state) => state.halt);
  const isReading = useStore(board.store, (state) => state.isReading);
  const away = useStore(board.store, (state) => state.away.length);
  const isBusy = progress !== null || isReading;
  const isAnything = verified > 0 || away > 0;
  const results = useFirstResults(board);
  return (
    <div ref={results} class="board-check">
      {progress === null ? null : <Running board={board} done={progress.done} of={progress.of} />}
      {progress === null && isReading ? <p>{t('board.reading')}</p> : null}
      {progress === null && waiting > 0 ? (
        <Halted board={board} waiting={waiting} halt={halt ?? 'stopped'} />
      ) : null}
      <p class="board-sum" role="status" aria-live="polite">
        {isBusy || !isAnything ? null : t('board.sum', { verified, away })}
      </p>
      <ToTurnedAway board={board} />
    </div>
  );
};
