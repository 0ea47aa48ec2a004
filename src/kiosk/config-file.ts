// `kiosk.json` beside index.html, as the museum wrote it. A copy of the last good one is kept on the machine, so that a
// kiosk whose server is gone still has its languages and its hours in the morning.
import type { KioskConfig } from '../session/kiosk-port.ts';
import type { StoragePort } from '../session/ports.ts';
import { readConfig } from './config-schema.ts';

const ADDRESS = './kiosk.json';
const PLACE = 'kiosk.json';
const COPY_KEY = '102tons.kiosk.file';
/** A visitor may be standing there: after this the kiosk opens without the file, ms. */
const PATIENCE_MS = 3000;

export type ConfigFile = {
  /** `kept`: the server did not answer and the copy of the last time stands in. */
  readonly state: 'read' | 'kept' | 'missing' | 'broken';
  readonly values: Partial<KioskConfig>;
  /** Machine text, one line a fault: `kiosk.json: pin = "12"`. */
  readonly complaints: readonly string[];
};

/** A value as a complaint quotes it: as it stands in the file, and short. */
const quote = (given: unknown): string => {
  const text = JSON.stringify(given) ?? typeof given;
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** `place: name = value`, and without a name where the whole of it is no settings at all. */
const complaintOf = (place: string, name: string, given: unknown): string =>
  name === '' ? `${place}: ${quote(given)}` : `${place}: ${name} = ${quote(given)}`;

/** Settings out of a text of unknown worth, with a complaint for each that is none. Never throws. */
export const readConfigText = (
  text: string,
  place: string,
): Omit<ConfigFile, 'state'> & { isJson: boolean } => {
  try {
    const { values, refused } = readConfig(JSON.parse(text));
    const complaints = refused.map(([name, given]) => complaintOf(place, name, given));
    return { values, complaints, isJson: true };
  } catch (cause) {
    return { values: {}, complaints: [`${place}: ${String(cause).slice(0, 120)}`], isJson: false };
  }
};

type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** `why` is null where nobody can tell a dead line from a file that was never there. */
  | { readonly kind: 'silent'; readonly why: string | null };

const isGone = ({ status, headers }: Response): boolean =>
  // Some servers answer every unknown address with their start page.
  status === 404 || status === 410 || (headers.get('content-type') ?? '').includes('text/html');

const ask = async (fetchFile: typeof fetch | null): Promise<Answer> => {
  if (fetchFile === null) return { kind: 'silent', why: null };
  const patience = new AbortController();
  const bell = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetchFile(ADDRESS, { cache: 'no-cache', signal: patience.signal });
    if (isGone(response)) return { kind: 'missing' };
    if (!response.ok) return { kind: 'silent', why: String(response.status) };
    return { kind: 'text', text: await response.text() };
  } catch {
    return { kind: 'silent', why: patience.signal.aborted ? `${PATIENCE_MS} ms` : null };
  } finally {
    clearTimeout(bell);
  }
};

/**
 * Fetches and reads the file. A file that is not there is no fault; one that is no JSON, or that the server would not
 * give out, is told of and leaves the defaults. With null for `fetchFile` nobody is asked. Answers within three seconds
 * and never rejects.
 */
export const fetchConfigFile = async (
  storage: StoragePort,
  fetchFile: typeof fetch | null = fetch,
): Promise<ConfigFile> => {
  const answer = await ask(fetchFile);
  if (answer.kind === 'missing') {
    storage.remove(COPY_KEY);
    return { state: 'missing', values: {}, complaints: [] };
  }
  if (answer.kind === 'text') {
    const { isJson, ...reading } = readConfigText(answer.text, PLACE);
    if (isJson) storage.write(COPY_KEY, answer.text);
    return { ...reading, state: isJson ? 'read' : 'broken' };
  }
  const copy = storage.read(COPY_KEY);
  if (copy !== null) {
    const { isJson: _known, ...reading } = readConfigText(copy, PLACE);
    return { ...reading, state: 'kept' };
  }
  return answer.why === null
    ? { state: 'missing', values: {}, complaints: [] }
    : { state: 'broken', values: {}, complaints: [`${PLACE}: ${answer.why}`] };
};
