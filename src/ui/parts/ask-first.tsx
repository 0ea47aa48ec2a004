// A deed that cannot be taken back asks once, on a sheet of its own that opens on its heading and not on the button. Red
// says what cannot be undone; the way back never wears it.
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import '../styles/ask-first.css';

export type AskWaysProps = {
  /** Of the two buttons: `<id>-no` and `<id>-yes`. */
  readonly id: string;
  readonly no: string;
  readonly yes: string;
  readonly tone: 'plate' | 'paper';
  readonly onNo: () => void;
  readonly onYes: () => void;
};

/** The way back and the deed, side by side. */
export const AskWays = ({ id, no, yes, tone, onNo, onYes }: AskWaysProps) => {
  const ink = tone === 'paper' ? 'print' : 'plate';
  return (
    <div class={`ask-ways ask-${tone}`}>
      <Button id={`${id}-no`} tone={ink} onPress={onNo}>
        {no}
      </Button>
      <Button id={`${id}-yes`} tone={ink} class="ask-yes" onPress={onYes}>
        {yes}
      </Button>
    </div>
  );
};

export type AskFirstProps = {
  readonly id: string;
  /** On the button, as title of the sheet, and on the button in it that does it. */
  readonly word: string;
  readonly question: string;
  /** On the button that leaves it undone. */
  readonly no: string;
  /** Of the sheet: `plate` underground and on the glass, `paper` over print, where the button is text only. */
  readonly tone: 'plate' | 'paper';
  /** Of the sheet. */
  readonly class?: string;
  readonly onYes: () => void;
};

export const AskFirst = ({ id, word, question, no, tone, class: extra = '', onYes }: AskFirstProps) => {
  const [isAsked, setAsked] = useState(false);
  const close = (): void => setAsked(false);
  const doIt = (): void => {
    close();
    onYes();
  };
  return (
    <>
      <Button id={id} tone={tone === 'paper' ? 'quiet' : 'plate'} onPress={() => setAsked(true)}>
        {word}
      </Button>
      {isAsked ? (
        <Dialog title={word} tone={tone} onClose={close} class={extra}>
          <p>{question}</p>
          <AskWays id={id} no={no} yes={word} tone={tone} onNo={close} onYes={doIt} />
        </Dialog>
      ) : null}
    </>
  );
};
