// A button whose deed cannot be taken back asks once more, in a sheet of its own.
import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';

export type ConfirmProps = {
  readonly id: string;
  /** On the button, as title of the sheet, and on the button in it that does it. */
  readonly word: string;
  readonly question: string;
  readonly onYes: () => void;
};

export const Confirm = ({ id, word, question, onYes }: ConfirmProps) => {
  const { t } = useI18n();
  const [isAsked, setIsAsked] = useState(false);
  const close = (): void => setIsAsked(false);
  return (
    <>
      <Button id={id} onPress={() => setIsAsked(true)}>
        {word}
      </Button>
      {isAsked ? (
        <Dialog title={word} onClose={close} class="staff staff-ask">
          <p>{question}</p>
          <div class="staff-row">
            <Button id={`${id}-no`} onPress={close}>
              {t('kiosk.staff.keep')}
            </Button>
            <Button
              id={`${id}-yes`}
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
