// What a lesson leaves with the platform between two launches, as one document: how far the pupil is, which answers were told,
// and what may be said only once in all its sessions.

/** The document's name. */
export const MEMORY_ID = 'lesson';

export type Memory = {
  /** A progress code; empty before the first report. */
  readonly state: string;
  /** Response by interaction. */
  readonly told: Readonly<Record<string, string>>;
  readonly isCompleted: boolean;
  readonly isPassed: boolean;
};

export const NO_MEMORY: Memory = { state: '', told: {}, isCompleted: false, isPassed: false };

const isRecord = (read: unknown): read is Readonly<Record<string, unknown>> =>
  typeof read === 'object' && read !== null && !Array.isArray(read);

const texts = (read: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(isRecord(read) ? read : {}).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value] as const] : [],
    ),
  );

/** Whatever is none of ours is nothing. */
export const readMemory = (read: unknown): Memory => {
  if (!isRecord(read)) return NO_MEMORY;
  return {
    state: typeof read['state'] === 'string' ? read['state'] : '',
    told: texts(read['told']),
    isCompleted: read['isCompleted'] === true,
    isPassed: read['isPassed'] === true,
  };
};
