// A learning platform that forgives nothing: scorm-again's runtime, held to the limits the standards state and it does not.
// Every refusal, every text too long or not in plain letters, and every question for a name is a fault.
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { ScormStandard } from '../../src/lms/scorm-words.ts';

type Runtime = Readonly<Record<string, (...given: readonly string[]) => unknown>>;
type Cmi = Readonly<Record<string, unknown>>;

const KINDS = {
  'scorm-12': { Api: Scorm12API, prefix: 'LMS', state: 4096, core: 'core' },
  'scorm-2004': { Api: Scorm2004API, prefix: '', state: 64_000, core: null },
} as const;

const METHODS: Readonly<Record<ScormStandard, readonly string[]>> = {
  'scorm-12': [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  'scorm-2004': [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
};

export type StrictLms = {
  /** What the page finds in the window. */
  readonly api: Readonly<Record<string, (...given: readonly string[]) => unknown>>;
  readonly faults: readonly string[];
  /** Names of the calls so far, with what they were given. */
  readonly calls: readonly string[];
  /** The pupil's record as it was last committed, by path: `core.lesson_status`. */
  committed(path: string): unknown;
  readonly dump: () => Cmi | null;
  /** What the next visit finds: nothing, where this one was ended by any way out but `suspend`, for that ends the attempt. */
  readonly left: () => Cmi | null;
};

export type LmsStart = {
  /** The dump of an earlier visit. */
  readonly kept?: Cmi | null;
  readonly mode?: string;
  readonly credit?: string;
  /** Says nothing of mode, credit and entry, as some platforms do. */
  readonly isSilent?: boolean;
};

const isPlain = (text: string): boolean => /^[\u0020-\u007E]*$/.test(text);

const dig = (cmi: unknown, path: string): unknown => {
  let at = cmi;
  for (const step of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[step];
  return at;
};

export const strictLms = (
  standard: ScormStandard,
  { kept = null, mode, credit, isSilent = false }: LmsStart = {},
): StrictLms => {
  const { Api, prefix, state, core } = KINDS[standard];
  const settings = { autocommit: false, logLevel: 5 };
  const runtime = new Api(settings) as unknown as Runtime & {
    readonly cmi: Record<string, unknown>;
    loadFromJSON(json: Cmi, path: string): void;
  };
  if (kept !== null) runtime.loadFromJSON(kept, 'cmi');
  const place = (core === null ? runtime.cmi : runtime.cmi[core]) as Record<string, unknown>;
  place['entry'] = kept === null ? 'ab-initio' : 'resume';
  if (mode !== undefined) place[core === null ? 'mode' : 'lesson_mode'] = mode;
  if (credit !== undefined) place['credit'] = credit;
  const isUnsaid = (name: string): boolean => isSilent && /\.(?:lesson_mode|mode|credit|entry)$/.test(name);

  const faults: string[] = [];
  const calls: string[] = [];
  let dump: Cmi | null = kept;
  // Not remembered by any platform: whoever says nothing leaves for good.
  let exit = '';
  let isAttemptOver = false;
  const checkValue = (name: string, value: string): void => {
    const limit = name === 'cmi.suspend_data' ? state : 255;
    if (value.length > limit) faults.push(`${name}: ${value.length} letters`);
    if (!isPlain(value)) faults.push(`${name}: not in plain letters`);
    if (name.endsWith('.id') && !/^[\u0021-\u007E]{1,255}$/.test(value)) faults.push(`${name}: ${value}`);
  };
  const checkCall = (method: string, given: readonly string[]): void => {
    const [name = '', value = ''] = given;
    if (given.some((text) => typeof text !== 'string')) faults.push(`${method}: no text`);
    if (method.endsWith('SetValue')) checkValue(name, value);
    if (/(?:student|learner)_(?:name|id)/.test(name)) faults.push(`asked for ${name}`);
  };
  const noteExit = (method: string, [name, value = '']: readonly string[]): void => {
    if (method.endsWith('SetValue') && name?.endsWith('.exit') === true) exit = value;
    if (/(?:Finish|Terminate)$/.test(method)) isAttemptOver = exit !== 'suspend';
  };
  const call = (method: string, given: readonly string[]): unknown => {
    const asked = runtime[method];
    if (asked === undefined) throw new Error(`no ${method}`);
    const said = [method, ...given].join(' ');
    calls.push(said);
    checkCall(method, given);
    if (isUnsaid(given[0] ?? '')) return '';
    const answer = Reflect.apply(asked, runtime, given);
    const error = String(runtime[`${prefix}GetLastError`]?.call(runtime));
    if (String(answer) === 'false' || error !== '0') faults.push(`${said}: error ${error}`);
    noteExit(method, given);
    if (method.endsWith('Commit')) dump = JSON.parse(JSON.stringify(runtime.cmi)) as Cmi;
    return answer;
  };
  return {
    api: Object.fromEntries(
      METHODS[standard].map((method) => [method, (...given: readonly string[]) => call(method, given)]),
    ),
    faults,
    calls,
    committed: (path) => dig(dump, path),
    dump: () => dump,
    left: () => (isAttemptOver ? null : dump),
  };
};
