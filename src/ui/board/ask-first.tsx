// A deed that cannot be taken back asks once, on a sheet of its own.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';

export type AskFirstProps = {
  readonly id: string;
  /** On the button, as title of the sheet, and on the button in it that does it. */
  readonly word: string;
  readonly question: string;
  readonly tone?: 'print' | 'quiet';
  readonly onYes: () => void;
};

export const AskFirst = ({ id, word, question, tone = 'print', onYes }: AskFirstProps) => {
  const { t } = useI18n();
  const [isAsked, setAsked] = useState(false);
  const close = (): void => setAsked(false);
  return (
    <>
      <Button id={id} tone={tone} onPress={() => setAsked(true)}>
        {word}
      </Button>
      {isAsked ? (
        <Dialog title={word} tone="paper" onClose={close}>
          <p>{question}</p>
          <div class="board-deeds">
            <Button id={`${id}-no`} tone="print" onPress={close}>
              {t('board.ask.no')}
            </Button>
            <Button
              id={`${id}-yes`}
              tone="print"
              class="button-red"
              onPress={() => {
                close();
                onYes();
              }}
            >
              {word}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
};
