// The way out to the platform: one statement after the other, then the document. What nobody answered waits, in order, and goes
// with the next; what was refused is dropped, for it would be refused again.
import type { Memory } from './cmi5-memory.ts';
import type { Lrs } from './lrs.ts';

export type Post = {
  /** What the platform will know once all that waits has gone. */
  memory(): Memory;
  /** A statement, what is remembered of it, and what is done when it was taken. */
  add(statement: object, change: Partial<Memory>, whenTaken?: () => void): void;
  /** The state to be kept; it goes with the next delivery. */
  keep(state: string): void;
  /** Resolves when all has gone that would; never rejects. */
  deliver(): Promise<void>;
  /** The page goes: the document is sent off without waiting for its turn. */
  keepNow(): void;
  /** False after a refusal, and while something waits that nobody answered. */
  isKept(): boolean;
};

type Letter = {
  readonly statement: object;
  readonly change: Partial<Memory>;
  readonly whenTaken: () => void;
};

/** `memoryId`: the document's name; null where none is written. */
export const createPost = (lrs: Lrs, memoryId: string | null, remembered: Memory): Post => {
  /** What the platform is known to have been told. */
  let memory = remembered;
  let written = remembered;
  let wanted = remembered;
  const letters: Letter[] = [];
  let isRefused = false;
  let isDeaf = false;
  let turn: Promise<void> = Promise.resolve();

  const sendLetters = async (): Promise<void> => {
    for (let letter = letters[0]; letter !== undefined; letter = letters[0]) {
      const sent = await lrs.send(letter.statement);
      if (sent === 'later') {
        isDeaf = true;
        return;
      }
      letters.shift();
      if (sent === 'refused') isRefused = true;
      else {
        memory = { ...memory, ...letter.change };
        letter.whenTaken();
      }
    }
  };
  const writeMemory = async (): Promise<void> => {
    const document = { ...memory, state: wanted.state };
    if (memoryId === null || JSON.stringify(document) === JSON.stringify(written)) return;
    const sent = await lrs.writeState(memoryId, document);
    if (sent === 'taken') written = document;
    else if (sent === 'refused') isRefused = true;
    else isDeaf = true;
  };
  const round = async (): Promise<void> => {
    isDeaf = false;
    await sendLetters();
    await writeMemory();
  };

  return {
    memory: () => wanted,
    add: (statement, change, whenTaken = () => undefined) => {
      letters.push({ statement, change, whenTaken });
      wanted = { ...wanted, ...change };
    },
    keep: (state) => {
      wanted = { ...wanted, state };
    },
    deliver: () => (turn = turn.then(round)),
    keepNow: () => {
      if (wanted.state !== written.state) void writeMemory();
    },
    isKept: () => !isRefused && !isDeaf,
  };
};
