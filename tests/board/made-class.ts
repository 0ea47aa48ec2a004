// A class on a board in a test: made codes, a check that runs in the same thread, and a shelf of paper.
import lampRoom from '../../levels/lamp-room/level.json';
import ordinaryNight from '../../levels/ordinary-night/level.json';
import recordNight from '../../levels/record-night/level.json';
import { createBoard, type Board } from '../../src/board/board.ts';
import type { Verified } from '../../src/board/entry.ts';
import { isVerified } from '../../src/board/entry.ts';
import type { EyesPort, ShelfPort, VerifyAnswer, VerifyPort } from '../../src/board/ports.ts';
import { readLevel } from '../../src/content/read-level.ts';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { verifyResult, type ResultProblem } from '../../src/lesson/verify.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Level } from '../../src/sim/index.ts';
import { classOf, type Pupil } from '../../tools/class-core.ts';

/** Read as modules: where a page is played, Node's way to files is not at hand. */
const levels = new Map<string, Level>(
  [recordNight, ordinaryNight, lampRoom]
    .map(readLevel)
    .flatMap((read) => (read.ok ? [[read.level.id, read.level]] : [])),
);

const needLevel = (id: string): Level => {
  const level = levels.get(id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
};

/** Short shifts: nothing here depends on which. */
export const aClass = (
  pupils: number,
  seed = 1,
  lesson: Partial<Lesson> = {},
  control = 0,
): readonly Pupil[] => classOf(needLevel('lamp-room'), { pupils, seed, lesson, control });

/** A class of the record night, with cards and bookings. */
export const aRecordClass = (pupils: number, seed = 1): readonly Pupil[] =>
  classOf(needLevel('record-night'), { pupils, seed, lesson: { pair: 'screen' } });

/** A pupil's code that claims half a ton more. */
export const alteredCode = (pupils: readonly Pupil[], nth: number): string => {
  const pupil = pupils[nth];
  if (pupil === undefined) throw new Error('no such pupil');
  return encodeProgress({ ...pupil.progress, claimedKg: pupil.progress.claimedKg + 500 });
};

/** Runs each code again when `turn` is called; `all` goes on until nothing waits. */
export type HandVerify = VerifyPort & {
  turn(): Promise<void>;
  all(): Promise<void>;
  isDown: boolean;
  /** A copy of the game that turns every code away for this reason. */
  refusesAll: ResultProblem | null;
};

export const handVerify = (): HandVerify => {
  const queue: { readonly code: string; readonly settle: (answer: VerifyAnswer) => void }[] = [];
  const answer = (code: string): VerifyAnswer => {
    if (port.isDown) return 'unreachable';
    if (port.refusesAll !== null) return { ok: false, problem: port.refusesAll };
    return verifyResult((id) => levels.get(id) ?? null, code);
  };
  const port: HandVerify = {
    isDown: false,
    refusesAll: null,
    verify: (code) =>
      new Promise((settle) => {
        queue.push({ code, settle });
      }),
    stop: () => {
      for (const { settle } of queue.splice(0)) settle('stopped');
    },
    turn: async () => {
      const job = queue.shift();
      job?.settle(answer(job.code));
      await Promise.resolve();
    },
    all: async () => {
      while (queue.length > 0) await port.turn();
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    },
  };
  return port;
};

export const paperShelf = (
  text: string | null = null,
  isFull = false,
): ShelfPort & { text: string | null } => {
  const shelf = {
    text,
    read: async () => shelf.text,
    write: async (written: string) => {
      if (!isFull) shelf.text = written;
      return !isFull;
    },
    remove: async () => {
      shelf.text = null;
    },
  };
  return shelf;
};

export type Desk = {
  readonly board: Board;
  readonly verify: HandVerify;
  readonly shelf: ReturnType<typeof paperShelf>;
  /** Pastes and waits until everything was checked. */
  paste(text: string): Promise<void>;
  drop(...files: readonly File[]): Promise<void>;
  rows(): readonly Verified[];
  /** Why things were turned away, in order. */
  problems(): readonly string[];
};

export const aDesk = (
  options: { readonly eyes?: EyesPort; readonly shelf?: ReturnType<typeof paperShelf> } = {},
): Desk => {
  const verify = handVerify();
  const shelf = options.shelf ?? paperShelf();
  const board = createBoard({ verify, shelf, eyes: options.eyes ?? { look: async () => 'unreachable' } });
  const settle = async (work: Promise<void>): Promise<void> => {
    await work;
    await verify.all();
  };
  return {
    board,
    verify,
    shelf,
    paste: (text) => settle(board.addText(text)),
    drop: (...files) => settle(board.addFiles(files)),
    rows: () => board.store.getState().entries.filter(isVerified),
    problems: () => board.store.getState().away.map(({ problem }) => problem),
  };
};
