// From a file of unknown worth to a level, or to a list of complaints a person can act on. A level that
// is wrong must never crash a tool or leave a white page in the browser.
import * as v from 'valibot';
import type { Level } from '../sim/index.ts';
import { complain, unpack, type Complaint } from './complaint.ts';
import { levelSchema } from './level-schema.ts';

/** `wrong`: the level itself. `unreachable`: the way to it; asked again it may be there. */
export type LevelFault = 'wrong' | 'unreachable';

export type LevelReading =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly reason: LevelFault; readonly complaints: readonly Complaint[] };

/** What a complaint needs of an issue; every issue of valibot has it. */
type Issue = {
  readonly type: string;
  readonly expected: string | null;
  readonly message: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
};

/** `crew[2].speedPermille`; empty for the file as a whole. */
const formatPath = (path: Issue['path']): string =>
  (path ?? []).reduce<string>((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');

const complaintOf = (issue: Issue): Complaint => {
  const path = formatPath(issue.path);
  if (issue.type !== 'strict_object') return unpack(issue.message, path);
  if (issue.expected === 'never') return complain(path, 'complaint.unknown');
  return complain(path, issue.expected === 'Object' ? 'complaint.object' : 'complaint.missing');
};

/** One wrong number may break several rules at once; the reader is told once. */
const once = (complaints: readonly Complaint[]): readonly Complaint[] => [
  ...new Map(complaints.map((each) => [JSON.stringify(each), each])).values(),
];

export const readLevel = (input: unknown): LevelReading => {
  const result = v.safeParse(levelSchema, input);
  if (!result.success)
    return { ok: false, reason: 'wrong', complaints: once(result.issues.map(complaintOf)) };
  const { $schema: _editorOnly, ...level } = result.output;
  return { ok: true, level };
};

/** The same for the text of a file, which may not even be JSON. */
export const readLevelText = (text: string): LevelReading => {
  try {
    return readLevel(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'wrong', complaints: [complain('', 'complaint.json', { reason })] };
  }
};
