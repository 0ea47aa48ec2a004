// What comes in, made into codes: a paste, files, what a camera sees. Long texts are gone through with a breath now and
// then, so that the page answers meanwhile.
import { gatherCodes, type Gathered } from '../lesson/gather-codes.ts';
import type { Problem } from './entry.ts';
import { MOST_BYTES, readFile } from './files.ts';
import type { EyesPort, Sight } from './ports.ts';

/** How long a text is gone through at a stretch, ms; under what a hand notices. *tuned* */
const STRETCH_MS = 30;
/** The end of a long code, as its QR holds it (`src/ui/parts/qr-plan.ts`). */
const MARK = /^[\w-]{10,24}$/m;

/** Where codes and complaints go as they are found. */
export type Tray = {
  readonly codes: (codes: readonly Gathered[], from: string | null) => void;
  readonly refuse: (problem: Problem, from: string | null, code?: string) => void;
};

const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Gives each stretch of codes to the tray; answers how many there were. */
const gatherInto = async (tray: Tray, text: string, from: string | null): Promise<number> => {
  let found = 0;
  let stretch: Gathered[] = [];
  let until = performance.now() + STRETCH_MS;
  const hand = (): void => {
    if (stretch.length > 0) tray.codes(stretch, from);
    found += stretch.length;
    stretch = [];
  };
  for (const code of gatherCodes(text)) {
    stretch.push(code);
    if (performance.now() < until) continue;
    hand();
    await breath();
    until = performance.now() + STRETCH_MS;
  }
  hand();
  return found;
};

export const takeText = async (tray: Tray, text: string, from: string | null): Promise<void> => {
  if (text.length > MOST_BYTES) return tray.refuse('too-large', from);
  if (text.trim() === '') return tray.refuse('empty', from);
  if ((await gatherInto(tray, text, from)) === 0) tray.refuse('none', from);
};

/** Texts of QR codes: codes, or the mark of one. Answers whether there was anything in them. */
const takeTexts = async (tray: Tray, texts: readonly string[], from: string | null): Promise<boolean> => {
  let isAny = false;
  for (const text of texts) {
    const mark = MARK.exec(text)?.[0];
    if ((await gatherInto(tray, text, from)) > 0) isAny = true;
    else if (mark !== undefined) {
      tray.refuse('mark-only', from, mark);
      isAny = true;
    }
  }
  return isAny;
};

export const takePicture = async (
  tray: Tray,
  eyes: EyesPort,
  sight: Sight,
  from: string | null,
): Promise<void> => {
  const texts = await eyes.look(sight);
  if (texts === 'unreachable') return tray.refuse('no-reader', from);
  if (texts === null) return tray.refuse('unreadable', from);
  if (!(await takeTexts(tray, texts, from))) tray.refuse('no-qr', from);
};

/** A camera sees nothing most of the time, which is no fault; answers the texts it saw. */
export const takeGlance = async (tray: Tray, texts: readonly string[]): Promise<void> => {
  if (!(await takeTexts(tray, texts, null))) tray.refuse('none', null);
};

/** One after the other: thirty files at once would be thirty texts in memory. */
export const takeFiles = async (tray: Tray, eyes: EyesPort, files: readonly File[]): Promise<void> => {
  for (const file of files) {
    const read = await readFile(file);
    if (read.kind === 'text') await takeText(tray, read.text, file.name);
    else if (read.kind === 'picture') await takePicture(tray, eyes, file, file.name);
    else tray.refuse(read.problem, file.name);
  }
};
