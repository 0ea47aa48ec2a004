// The class board: what a class hands in, dug again and shown. Its place on the teacher's page.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Board } from '../../board/board.ts';
import type { Entry, Verified } from '../../board/entry.ts';
import type { TeacherPort } from '../teacher/teacher-port.ts';
import { useI18n } from '../use-i18n.ts';
import { useStore } from '../use-store.ts';
import { levelText } from './board-words.ts';
import { CheckProgress } from './check-progress.tsx';
import { ClassPlots } from './class-plots.tsx';
import { Deeds } from './deeds.tsx';
import { Groups } from './groups.tsx';
import { HonourBoard } from './honour-board.tsx';
import { Intake } from './intake.tsx';
import { ShiftTable } from './shift-table.tsx';
import { TurnedAway } from './turned-away.tsx';
import '../styles/board.css';
import '../styles/sheets-print.css';
import '../styles/board-print.css';

export type BoardPageProps = { readonly port: TeacherPort };

const isVerified = (entry: Entry): entry is Verified => entry.row !== null;

/** Levels on the board, the one with most shifts first. */
const levelsOf = (entries: readonly Verified[]): readonly (readonly [level: string, count: number])[] => {
  const counts = new Map<string, number>();
  for (const { row } of entries) counts.set(row.levelId, (counts.get(row.levelId) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

type LevelsProps = {
  readonly levels: readonly (readonly [level: string, count: number])[];
  readonly shown: string;
  readonly onShow: (level: string) => void;
};

/** Shifts of different levels are not laid on one scale. */
const Levels = ({ levels, shown, onShow }: LevelsProps) => {
  const i18n = useI18n();
  if (levels.length < 2) return null;
  return (
    <fieldset class="board-levels">
      <legend>{i18n.t('board.levels')}</legend>
      {levels.map(([level, count]) => (
        <label key={level} class="board-tick">
          <input type="radio" name="board-level" checked={level === shown} onChange={() => onShow(level)} />
          <span>{i18n.t('board.levels.one', { level: levelText(i18n, level), count })}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** What was neither kept nor saved would be gone: the browser asks before it leaves. */
const useLeaving = (board: Board): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!board.store.getState().isKept && !board.isTakenAlong()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [board]);
};

/** The shifts as they were when nothing was being checked: eight plots are not drawn anew for every batch of a thousand. */
const useSettled = (board: Board, shifts: readonly Verified[]): readonly Verified[] => {
  const isChecking = useStore(board.store, (state) => state.progress !== null);
  const settled = useRef<readonly Verified[]>([]);
  if (!isChecking) settled.current = shifts;
  return settled.current;
};

type ClassProps = { readonly board: Board; readonly href: string; readonly entries: readonly Verified[] };

const Class = ({ board, href, entries }: ClassProps) => {
  const names = useStore(board.store, (state) => state.names);
  const [wanted, setWanted] = useState<string | null>(null);
  const [hasNames, setNames] = useState(false);
  const [isHonoured, setHonoured] = useState(false);
  const levels = levelsOf(entries);
  const level = levels.find(([id]) => id === wanted)?.[0] ?? levels[0]?.[0] ?? '';
  const shifts = useMemo(() => entries.filter(({ row }) => row.levelId === level), [entries, level]);
  const drawn = useSettled(board, shifts);
  // The same thing is drawn once: neither a nickname nor an open line draws the plots anew.
  const plots = useMemo(
    () => (drawn.length === 0 ? null : <ClassPlots figures={board.reckon.figuresOf(drawn)} level={level} />),
    [drawn],
  );
  const groups = useMemo(() => board.reckon.groupsOf(drawn), [drawn]);
  return (
    <div class="whole-class" data-names={hasNames ? '' : undefined}>
      <Deeds board={board} hasNames={hasNames} onNames={setNames} onHonour={() => setHonoured(true)} />
      <ShiftTable board={board} href={href} entries={entries} names={names} />
      <TurnedAway board={board} />
      <Levels levels={levels} shown={level} onShow={setWanted} />
      {plots}
      {groups === null ? null : <Groups groups={groups} />}
      {isHonoured ? (
        <HonourBoard board={board} shifts={shifts} names={names} onClose={() => setHonoured(false)} />
      ) : null}
    </div>
  );
};

export const BoardPage = ({ port }: BoardPageProps) => {
  const { t } = useI18n();
  const { board } = port;
  const entries = useStore(board.store, (state) => state.entries);
  const verified = useMemo(() => entries.filter(isVerified), [entries]);
  useLeaving(board);
  useEffect(() => {
    void board.open();
  }, [board]);
  return (
    <div class="board">
      <header class="tab-head">
        <h1 data-focus-target tabIndex={-1}>
          {t('board.head')}
        </h1>
        <p>{t('board.lead')}</p>
      </header>
      <Intake board={board} />
      <CheckProgress board={board} verified={verified.length} waiting={entries.length - verified.length} />
      {verified.length === 0 ? (
        <TurnedAway board={board} />
      ) : (
        <Class board={board} href={port.href} entries={verified} />
      )}
    </div>
  );
};
