// Where codes come in: a slip to paste into, a tray for files, a camera where there is one, and the tick that keeps.
import { useRef, useState } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import { Button } from '../parts/button.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { CameraScan } from './camera-scan.tsx';

type Props = { readonly board: Board };

/** A longer text is laid on the board at once: a field would take seconds to show what nobody reads, letters. *tuned* */
const LONG_PASTE = 60_000;

const Slip = ({ board }: Props) => {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const put = (): void => {
    void board.addText(text);
    setText('');
  };
  return (
    <form
      class="slip"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <label for="board-paste">{t('board.paste.label')}</label>
      <textarea
        id="board-paste"
        rows={6}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        aria-describedby="board-paste-note"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (pasted.length < LONG_PASTE) return;
          event.preventDefault();
          void board.addText(pasted);
        }}
      />
      <p id="board-paste-note" class="board-small">
        {t('board.paste.note')}
      </p>
      <Button tone="print" id="board-put" onPress={put}>
        {t('board.paste.put')}
      </Button>
    </form>
  );
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

const Tray = ({ board }: Props) => {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0) void board.addFiles([...files]);
  };
  return (
    <div
      class="tray"
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files ?? null);
      }}
    >
      <p class="tray-word">{t('board.files.drop')}</p>
      <input
        ref={input}
        id="board-files"
        class="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <div class="board-deeds">
        <Button tone="print" id="board-choose" onPress={() => input.current?.click()}>
          {t('board.files.choose')}
        </Button>
        <CameraScan board={board} />
      </div>
      <p class="board-small">{t('board.files.note')}</p>
    </div>
  );
};

const Keep = ({ board }: Props) => {
  const { t } = useI18n();
  const isKept = useStore(board.store, (state) => state.isKept);
  const hasFailed = useStore(board.store, (state) => state.hasKeepFailed);
  return (
    <div class="keep">
      <label class="board-tick">
        <input
          type="checkbox"
          id="board-keep"
          checked={isKept}
          onChange={(event) => void board.keep(event.currentTarget.checked)}
        />
        <span>{t('board.keep')}</span>
      </label>
      <p class="board-small" role="status">
        {t(hasFailed ? 'board.keep.failed' : isKept ? 'board.keep.on' : 'board.keep.off')}
      </p>
    </div>
  );
};

export const Intake = ({ board }: Props) => (
  <section class="intake">
    <Slip board={board} />
    <div class="intake-side">
      <Tray board={board} />
      <Keep board={board} />
    </div>
  </section>
);
