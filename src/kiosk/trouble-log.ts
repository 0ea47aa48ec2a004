// The last troubles of a kiosk, for whoever is called to it in the morning: what and when, never who. Bounded, since a
// fault that repeats sixty times a second must not fill the disk it may have come from.
import type { TroubleLine } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import * as v from 'valibot';

const TROUBLES_KEY = '102tons.kiosk.troubles';
const MOST_LINES = 50;
const KIND_LENGTH = 40;
const DETAIL_LENGTH = 200;

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const linesText = v.pipe(
  v.array(
    v.strictObject({ atIso: short(KIND_LENGTH), kind: short(KIND_LENGTH), detail: short(DETAIL_LENGTH) }),
  ),
  v.maxLength(MOST_LINES),
);

export type TroubleLog = {
  /** Cut to 40 and 200 characters. The same trouble twice running is one line, with the later time. */
  note(kind: string, detail: string): void;
  /** Newest first. */
  lines(): readonly TroubleLine[];
};

const load = (storage: StoragePort): readonly TroubleLine[] => {
  try {
    const result = v.safeParse(linesText, JSON.parse(storage.read(TROUBLES_KEY) ?? '[]'));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
};

/** `nowIso` gives the time as ISO 8601. A log that cannot be read begins anew; one that cannot be kept lives on in memory. */
export const createTroubleLog = (given: {
  readonly storage: StoragePort;
  readonly nowIso: () => string;
}): TroubleLog => {
  const { storage, nowIso } = given;
  let lines = load(storage);
  return {
    note: (kind, detail) => {
      const line = {
        atIso: nowIso().slice(0, KIND_LENGTH),
        kind: kind.slice(0, KIND_LENGTH),
        detail: detail.slice(0, DETAIL_LENGTH),
      };
      const isSame = lines[0]?.kind === line.kind && lines[0].detail === line.detail;
      lines = [line, ...(isSame ? lines.slice(1) : lines)].slice(0, MOST_LINES);
      storage.write(TROUBLES_KEY, JSON.stringify(lines));
    },
    lines: () => lines,
  };
};
