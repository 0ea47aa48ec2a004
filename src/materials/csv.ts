// Lines of a table for a spreadsheet (RFC 4180). One place, so that no table of ours can be opened as a formula.

export type Cell = string | number | null;

/** A text that a spreadsheet would take for a formula is told apart by an apostrophe; commas and quotes by quotes. */
const cellText = (value: Cell): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^\s*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Ends in CRLF; null is an empty cell. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;
