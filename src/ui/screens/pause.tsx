// The pause sheet: why the shift stands still and the ways on. A hidden tab or a lost picture pauses too, and
// says so, so that nobody thinks the game hung.
import { useEffect } from 'preact/hooks';
import type { Session } from '../../session/session-port.ts';
import type { PauseCause } from '../../session/store.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import '../styles/pause.css';

export type PauseProps = {
  readonly session: Session;
  readonly cause: PauseCause;
  readonly onSettings: () => void;
};

/** The key that stops the shift lets it go on. */
const usePauseKey = (session: Session, goOn: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.code !== session.store.getState().settings.keys.pause) return;
      event.preventDefault();
      goOn();
    };
    // Before the dialog: it keeps its keys to itself.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
};

export const Pause = ({ session, cause, onSettings }: PauseProps) => {
  const { t } = useI18n();
  const hasTitle = useStore(session.store, (state) => state.program.hasTitle);
  const goOn = (): void => session.resume(cause);
  usePauseKey(session, goOn);
  return (
    <Dialog title={t('pause.title')} onClose={goOn} class="dialog-pause">
      <p class="pause-why">{t(`pause.${cause}`)}</p>
      <div class="pause-ways">
        <Button id="pause-resume" onPress={goOn}>
          {t('pause.resume')}
        </Button>
        <Button id="pause-settings" onPress={onSettings}>
          {t('settings.open')}
        </Button>
        <Button
          id="pause-end"
          onPress={() => {
            goOn();
            // A card whose clock is held would hold the end of the shift as well.
            session.resume('card');
            session.dispatch({ kind: 'end-shift' });
          }}
        >
          {t('pause.end')}
        </Button>
        {hasTitle ? (
          <Button
            id="pause-title"
            onPress={() => {
              goOn();
              session.toTitle();
            }}
          >
            {t('pause.leave')}
          </Button>
        ) : null}
      </div>
      <p class="pause-note">{t('pause.saved')}</p>
    </Dialog>
  );
};
