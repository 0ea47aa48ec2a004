// Codes held before the camera, one after the other. The picture stays in this window, and the camera is let go as
// soon as the sheet closes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import type { EyesPort } from '../../board/ports.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useI18n } from '../use-i18n.ts';

/** A hand holds a page still for longer; more often would only warm the machine, ms. *tuned* */
const GLANCE_MS = 250;

type Watch = { readonly board: Board; readonly eyes: EyesPort };
type Told = 'asking' | 'refused' | 'looking' | 'unreachable';

/** Opens the camera, glances at what it shows until told to end. */
const watchCamera = (
  { board, eyes }: Watch,
  film: HTMLVideoElement,
  tell: (told: Told, count: number) => void,
): (() => void) => {
  const seen = new Set<string>();
  let stream: MediaStream | null = null;
  let timer = 0;
  let isOver = false;
  const glance = async (): Promise<void> => {
    const seeing = await eyes.look(film);
    if (isOver) return;
    if (seeing === 'unreachable') {
      stop();
      return tell('unreachable', seen.size);
    }
    const texts = seeing ?? [];
    const fresh = texts.filter((text) => !seen.has(text));
    for (const text of fresh) seen.add(text);
    if (fresh.length > 0) {
      tell('looking', seen.size);
      await board.addSeen(fresh);
    }
    if (!isOver) timer = window.setTimeout(() => void glance(), GLANCE_MS);
  };
  const open = async (): Promise<void> => {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
      audio: false,
    });
    if (isOver) return stop();
    film.srcObject = stream;
    await film.play();
    tell('looking', 0);
    await glance();
  };
  const stop = (): void => {
    isOver = true;
    window.clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    film.srcObject = null;
  };
  open().catch(() => (isOver ? undefined : tell('refused', 0)));
  return stop;
};

const Film = (watch: Watch) => {
  const { t } = useI18n();
  const film = useRef<HTMLVideoElement>(null);
  const [told, setTold] = useState<Told>('asking');
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (film.current === null) return undefined;
    return watchCamera(watch, film.current, (next, seen) => {
      setTold(next);
      setCount(seen);
    });
  }, []);
  return (
    <>
      <video ref={film} class="camera" muted playsInline aria-label={t('board.camera.film')} />
      <p role="status">{t(`board.camera.${told}`, { count })}</p>
    </>
  );
};

export const CameraScan = ({ board }: { readonly board: Board }) => {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  // Absent where the page is not served safely, and from a folder.
  if (navigator.mediaDevices === undefined) return null;
  return (
    <>
      <Button tone="print" id="board-camera" onPress={() => setOpen(true)}>
        {t('board.camera.open')}
      </Button>
      {isOpen ? (
        <Dialog title={t('board.camera.open')} tone="paper" onClose={() => setOpen(false)} hasDone>
          <Film board={board} eyes={board.eyes} />
        </Dialog>
      ) : null}
    </>
  );
};
