// What a technician asks of a machine before the doors open, asked by the machine itself. Every question is answered in
// its own time and on its own: one that throws or hangs is a bad line and not the end of the test.
import type { SelfTestLine } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import { BROWSER_PROBES } from './browser-probes.ts';
import { good, PLATE_PROBES, type Finding, type Probe } from './plate-probes.ts';

const PROBE_KEY = '102tons.kiosk.probe';
/** A question without an answer by then is answered by no, ms. */
const PATIENCE_MS = 4000;

const storageTakes = (storage: StoragePort): Finding => {
  const isTaken = storage.write(PROBE_KEY, '102') && storage.read(PROBE_KEY) === '102';
  storage.remove(PROBE_KEY);
  return { isGood: isTaken, detail: '' };
};

const hoursAndMinutes = (ms: number): string => {
  const minutes = Math.floor(ms / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
};

const inTime = (probe: Probe): Promise<Finding> =>
  new Promise((resolve) => {
    const bell = setTimeout(() => resolve({ isGood: false, detail: `${PATIENCE_MS} ms` }), PATIENCE_MS);
    const answer = (finding: Finding): void => {
      clearTimeout(bell);
      resolve(finding);
    };
    // Begun in a turn of its own, so that one that throws at once fails as one that rejects.
    Promise.resolve()
      .then(probe)
      .then(answer, (cause: unknown) => answer({ isGood: false, detail: String(cause).slice(0, 80) }));
  });

/**
 * All lines in a fixed order, ids as in `kiosk.test.<id>`; a detail is a value, a name, or a word of
 * `kiosk.state.<word>`. `fileState` is what came of `kiosk.json`, `now` milliseconds since the page began. Never rejects.
 */
export const runSelfTest = async (given: {
  readonly storage: StoragePort;
  readonly fileState: string;
  readonly now: () => number;
}): Promise<readonly SelfTestLine[]> => {
  const probes: Readonly<Record<string, Probe>> = {
    storage: () => storageTakes(given.storage),
    ...BROWSER_PROBES,
    ...PLATE_PROBES,
    file: () => ({ isGood: given.fileState !== 'broken', detail: given.fileState }),
    uptime: () => good(hoursAndMinutes(given.now())),
  };
  return Promise.all(Object.entries(probes).map(async ([id, probe]) => ({ id, ...(await inTime(probe)) })));
};
