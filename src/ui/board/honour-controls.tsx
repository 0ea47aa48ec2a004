// What is pressed below the board of honour: it is turned over, its pages are turned, it fills the screen, it is put away.
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';

/** So many can be read from the last row of a classroom. */
export const PAGE = 10;

type ControlsProps = {
  readonly isTurned: boolean;
  readonly page: number;
  readonly count: number;
  /** All shifts, and not the first ten alone. */
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
  readonly isFull: boolean;
  readonly onTurn: () => void;
  readonly onPage: (page: number) => void;
  readonly onFull: () => void;
  readonly onClose: () => void;
};

type ShownProps = Pick<ControlsProps, 'page' | 'count' | 'isAll' | 'onPage' | 'onAll'>;

const Pages = ({ page, count, onPage }: Omit<ShownProps, 'isAll' | 'onAll'>) => {
  const { t } = useI18n();
  const last = Math.ceil(count / PAGE) - 1;
  return (
    <>
      <Button
        label={t('board.pages.before')}
        blockedBy={page === 0 ? t('board.pages.first') : null}
        onPress={() => onPage(page - 1)}
      >
        <span aria-hidden="true">←</span>
      </Button>
      <p aria-live="polite">
        {t('board.honour.pages', {
          from: page * PAGE + 1,
          to: Math.min(count, (page + 1) * PAGE),
          of: count,
        })}
      </p>
      <Button
        label={t('board.pages.next')}
        blockedBy={page === last ? t('board.pages.last') : null}
        onPress={() => onPage(page + 1)}
      >
        <span aria-hidden="true">→</span>
      </Button>
    </>
  );
};

const Shown = ({ page, count, isAll, onPage, onAll }: ShownProps) => {
  const { t } = useI18n();
  return (
    <div class="honour-pages">
      {isAll ? (
        <Pages page={page} count={count} onPage={onPage} />
      ) : (
        <p aria-live="polite">{t('board.honour.first', { count: PAGE, of: count })}</p>
      )}
      <Button tone="quiet" id="honour-all" onPress={() => onAll(!isAll)}>
        {t(isAll ? 'board.honour.few' : 'board.honour.all')}
      </Button>
    </div>
  );
};

export const Controls = ({
  isTurned,
  page,
  count,
  isAll,
  onAll,
  isFull,
  onTurn,
  onPage,
  onFull,
  onClose,
}: ControlsProps) => {
  const { t } = useI18n();
  return (
    <div class="honour-controls">
      <Button id="honour-turn" class="honour-turn" onPress={onTurn}>
        {t(isTurned ? 'board.honour.turn.front' : 'board.honour.turn')} <kbd>{t('key.Space')}</kbd>
      </Button>
      {count > PAGE ? <Shown page={page} count={count} isAll={isAll} onPage={onPage} onAll={onAll} /> : null}
      {document.fullscreenEnabled ? (
        <Button tone="quiet" id="honour-full" onPress={onFull}>
          {t(isFull ? 'board.honour.window' : 'board.honour.full')}
        </Button>
      ) : null}
      <Button tone="quiet" id="honour-close" onPress={onClose}>
        {t('dialog.close')}
      </Button>
    </div>
  );
};
