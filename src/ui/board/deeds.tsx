// What can be done with the class: shown, taken along, printed, wiped off.
import type { Board } from '../../board/board.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Button } from '../parts/button.tsx';
import { saveBlob } from '../parts/take-home.ts';
import { useI18n } from '../use-i18n.ts';

type Props = {
  readonly board: Board;
  /** Nicknames go along. */
  readonly hasNames: boolean;
  readonly onNames: (hasNames: boolean) => void;
  readonly onHonour: () => void;
};

const save = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

export const Deeds = ({ board, hasNames, onNames, onHonour }: Props) => {
  const { t } = useI18n();
  return (
    <section class="deeds" aria-label={t('board.deeds')}>
      <Button tone="print" id="board-honour" class="button-red deed-honour" onPress={onHonour}>
        {t('board.honour.open')}
      </Button>
      <div class="board-deeds">
        <Button
          tone="print"
          id="board-csv"
          onPress={() => save('102-tons-class.csv', 'text/csv', board.csv(hasNames))}
        >
          {t('board.deeds.csv')}
        </Button>
        <Button
          tone="print"
          id="board-json"
          onPress={() => save('102-tons-class.json', 'application/json', board.json(hasNames))}
        >
          {t('board.deeds.json')}
        </Button>
        <Button tone="print" id="board-print" onPress={() => window.print()}>
          {t('board.deeds.print')}
        </Button>
        <label class="board-tick">
          <input
            type="checkbox"
            id="board-names"
            checked={hasNames}
            onChange={(event) => onNames(event.currentTarget.checked)}
          />
          <span>{t('board.deeds.names')}</span>
        </label>
        <AskFirst
          id="board-clear"
          tone="paper"
          no={t('board.ask.no')}
          word={t('board.clear')}
          question={t('board.clear.ask')}
          onYes={() => board.clear()}
        />
      </div>
      <p class="board-small">{t('board.deeds.csv.note')}</p>
    </section>
  );
};
