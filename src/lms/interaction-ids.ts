// Names of what a pupil answered, as each platform takes them: SCORM 1.2 wants letters without blanks, SCORM 2004 and cmi5 an
// address. And the short marks by which a lesson that is taken up again knows which of them it has already told.
import { hashBytes, toBase64Url } from '../sim/index.ts';

const MOST_LETTERS = 255;
const MARK_LETTERS = 4;
const MARK_BYTES = 3;

const printable = (id: string): string => id.replace(/[^\u0021-\u007E]/g, '-').slice(0, MOST_LETTERS);

export const plainId = (id: string): string => printable(id);

/** `urn:102tons:before.slocum-1898`: the same in every language and every version of a lesson. */
export const urnOf = (id: string): string => printable(`urn:102tons:${id}`);

/** Four letters for an id, whatever its length. */
export const markOf = (id: string): string => {
  const hex = hashBytes(Array.from({ length: id.length }, (_, at) => id.charCodeAt(at) % 256));
  const bytes = Array.from({ length: MARK_BYTES }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
  return toBase64Url(bytes);
};

/** Marks written one behind the other. */
export const marksIn = (text: string): readonly string[] =>
  Array.from({ length: Math.floor(text.length / MARK_LETTERS) }, (_, at) =>
    text.slice(at * MARK_LETTERS, (at + 1) * MARK_LETTERS),
  );
