// The button that deletes everything, and the one question before it: what will go, in plain words. Deleting cannot be
// undone, so the sheet opens on its heading and not on the button.
import { useState } from 'preact/hooks';
import { useErase, type EraseDesk } from '../erase.ts';
import { useI18n } from '../use-i18n.ts';
import { AskWays } from './ask-first.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import '../styles/erase.css';

type SheetProps = { readonly desk: EraseDesk; readonly onClose: () => void };
/** `failed`: nothing is deleted. `stranded`: all is, and nobody serves a new page. */
type Stage = 'asking' | 'failed' | 'deleting' | 'stranded';

const Question = ({ desk, onClose, onYes }: SheetProps & { readonly onYes: () => void }) => {
  const { t } = useI18n();
  const kept = ['shifts', 'settings', ...(desk.hasCopy ? ['copy'] : [])];
  return (
    <>
      <p>{t('erase.what')}</p>
      <ul class="erase-kept">
        {kept.map((one) => (
          <li key={one}>{t(`erase.${one}`)}</li>
        ))}
      </ul>
      <p>{t('erase.final')}</p>
      <AskWays id="erase" no={t('erase.no')} yes={t('erase.yes')} tone="paper" onNo={onClose} onYes={onYes} />
    </>
  );
};

const Sheet = ({ desk, onClose }: SheetProps) => {
  const { t } = useI18n();
  const [stage, setStage] = useState<Stage>('asking');
  const erase = async (): Promise<void> => {
    setStage('deleting');
    try {
      if (!(await desk.eraseAll())) setStage('stranded');
    } catch (cause) {
      console.error(cause);
      setStage('failed');
    }
  };
  const isAsking = stage === 'asking' || stage === 'failed';
  return (
    <Dialog
      title={t('erase.title')}
      onClose={stage === 'deleting' ? () => undefined : onClose}
      tone="paper"
      class="dialog-erase"
    >
      {isAsking ? <Question desk={desk} onClose={onClose} onYes={() => void erase()} /> : null}
      <p role="status">{stage === 'asking' ? '' : t(`erase.${stage}`)}</p>
    </Dialog>
  );
};

/** Nothing where nothing can be deleted. */
export const EraseBox = () => {
  const { t } = useI18n();
  const desk = useErase();
  const [isOpen, setOpen] = useState(false);
  if (desk === null) return null;
  return (
    <div class="erase">
      <Button class="erase-open" tone="quiet" onPress={() => setOpen(true)}>
        {t('erase.open')}
      </Button>
      {isOpen ? <Sheet desk={desk} onClose={() => setOpen(false)} /> : null}
    </div>
  );
};
