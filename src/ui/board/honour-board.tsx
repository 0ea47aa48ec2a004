// The board of honour as it is shown to a class: it fills the window, and the teacher turns it over. Space turns it, the
// arrows turn its pages, Esc puts it away.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import type { Verified } from '../../board/entry.ts';
import { useI18n } from '../use-i18n.ts';
import { HonourBack } from './honour-back.tsx';
import { Controls, PAGE } from './honour-controls.tsx';
import { HonourFront } from './honour-front.tsx';
import '../styles/honour.css';
import '../styles/honour-narrow.css';

type Props = {
  readonly board: Board;
  /** Of one level; at least one. */
  readonly shifts: readonly Verified[];
  readonly names: ReadonlyMap<number, string>;
  readonly onClose: () => void;
};

/** Some browsers know nothing of a filled screen, and have no such field either. */
const isScreenFilled = (): boolean => (document.fullscreenElement ?? null) !== null;

/** A locked-down frame forbids it, and a window that was never filled cannot be left: nothing hangs on either. */
const quietly = (change: Promise<void> | undefined): void => void change?.catch(() => undefined);

/** Whether the window is filled by us; the browser's own Esc ends it too. */
const useFullscreen = (of: { readonly current: HTMLElement | null }) => {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => setFull(isScreenFilled());
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  const toggle = (): void => quietly(isFull ? document.exitFullscreen() : of.current?.requestFullscreen());
  return { isFull, toggle };
};

const onPageOf = <Item,>(items: readonly Item[], page: number): readonly Item[] =>
  items.slice(page * PAGE, (page + 1) * PAGE);

/** Opens over everything and gives the focus to what turns the board; gives it back when it is put away. */
const useOpened = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal?.();
    dialog.current?.querySelector<HTMLElement>('#honour-turn')?.focus();
    return () => {
      if (isScreenFilled()) quietly(document.exitFullscreen());
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return dialog;
};

type BothSidesProps = Pick<Props, 'board' | 'shifts' | 'names'> & {
  readonly page: number;
  /** All shifts, and not the first ten alone. */
  readonly isAll: boolean;
  readonly isTurned: boolean;
};

const BothSides = ({ board, shifts, names, page, isAll, isTurned }: BothSidesProps) => {
  const { frontOf, backOf, chosenShareOf } = board.reckon;
  const front = isAll ? frontOf(shifts) : frontOf(shifts).slice(0, PAGE);
  // Those who hang in front: turned over, the board must not bring out whoever was left off it.
  const back = backOf(front);
  return (
    <div class="honour-board">
      <HonourFront shifts={onPageOf(front, page)} names={names} isAway={isTurned} />
      <HonourBack
        shifts={onPageOf(back, page)}
        names={names}
        isAway={!isTurned}
        longest={back[0]?.row.exposureSeconds ?? 0}
        places={new Map(front.map(({ nr, place }) => [nr, place]))}
        shareOf={chosenShareOf}
      />
    </div>
  );
};

export const HonourBoard = ({ board, shifts, names, onClose }: Props) => {
  const { t } = useI18n();
  const dialog = useOpened();
  const hall = useRef<HTMLDivElement>(null);
  const [isTurned, setTurned] = useState(false);
  const [wanted, setPage] = useState(0);
  // The last place of a class on a wall shames a child: more than the first ten are shown only where the teacher asks.
  const [isAll, setAll] = useState(false);
  const { isFull, toggle } = useFullscreen(hall);
  const last = isAll ? Math.max(0, Math.ceil(shifts.length / PAGE) - 1) : 0;
  const page = Math.min(wanted, last);
  const turnPage = (to: number): void => setPage(Math.min(last, Math.max(0, to)));
  const turn = (): void => setTurned(!isTurned);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowRight') turnPage(page + 1);
    else if (event.key === 'ArrowLeft') turnPage(page - 1);
    else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) turn();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="honour"
      aria-label={t('board.honour.open')}
      onKeyDown={onKey}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div ref={hall} class="honour-hall" data-turned={isTurned ? '' : undefined}>
        <BothSides
          board={board}
          shifts={shifts}
          names={names}
          page={page}
          isAll={isAll}
          isTurned={isTurned}
        />
        <p class="unseen" role="status">
          {t(isTurned ? 'board.honour.back' : 'board.honour.title')}
        </p>
        <Controls
          isTurned={isTurned}
          page={page}
          count={shifts.length}
          isAll={isAll}
          onAll={setAll}
          isFull={isFull}
          onTurn={turn}
          onPage={turnPage}
          onFull={toggle}
          onClose={onClose}
        />
      </div>
    </dialog>
  );
};
