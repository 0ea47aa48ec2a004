// Names of the sheets that can be printed, in the order in which a teacher needs them.

export const SHEET_IDS = [
  'lesson',
  'observer',
  'worksheet',
  'key',
  'pack',
  'discussion',
  'plan',
  'letter',
  'study',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

export const isSheetId = (id: string): id is SheetId => SHEET_IDS.some((known) => known === id);
