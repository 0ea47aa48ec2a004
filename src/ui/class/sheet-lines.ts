// What a hand writes into the five lines of the observer's sheet, as text, and what is read from it.
import { SHEET_LINES, type ObserverSheet, type SheetLine } from '../../lesson/progress.ts';

export type Written = Readonly<Record<SheetLine, string>>;

/** Null for a line left open, undefined for what is no count. */
export const readLine = (text: string): number | null | undefined => {
  const written = text.trim();
  if (written === '') return null;
  return /^\d{1,3}$/.test(written) ? Number(written) : undefined;
};

export const writtenOf = (sheet: Readonly<Record<SheetLine, number | null>>): Written => {
  const word = (line: SheetLine): string => (sheet[line] === null ? '' : String(sheet[line]));
  return {
    props: word('props'),
    timber: word('timber'),
    tubs: word('tubs'),
    roof: word('roof'),
    waits: word('waits'),
  };
};

/** The sheet, or the first line that holds no count. */
export const readSheet = (
  written: Written,
): { readonly sheet: ObserverSheet } | { readonly wrong: SheetLine } => {
  const wrong = SHEET_LINES.find((line) => readLine(written[line]) === undefined);
  if (wrong !== undefined) return { wrong };
  const count = (line: SheetLine): number | null => readLine(written[line]) ?? null;
  return {
    sheet: {
      props: count('props'),
      timber: count('timber'),
      tubs: count('tubs'),
      roof: count('roof'),
      waits: count('waits'),
    },
  };
};

export const openLines = (written: Written): number =>
  SHEET_LINES.filter((line) => readLine(written[line]) === null).length;
