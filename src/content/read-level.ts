// From a file of unknown worth to a level, or to a list of complaints a person can act on. A level that
// is wrong must never crash a tool or leave a white page in the browser.
import * as v from 'valibot';
import type { Level } from '../sim/index.ts';
import { levelSchema } from './level-schema.ts';

/** `wrong`: the level itself. `unreachable`: the way to it; asked again it may be there. */
export type LevelFault = 'wrong' | 'unreachable';

export type LevelReading =
  | { readonly ok: true; readonly level: Level }
  | { readonly ok: false; readonly reason: LevelFault; readonly complaints: readonly string[] };

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

const sentenceOf = (issue: Issue): string => {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is not a field a level knows';
  return issue.expected === 'Object' ? 'must be an object' : 'is missing';
};

const formatComplaint = (issue: Issue): string => {
  const path = formatPath(issue.path);
  return path === '' ? `the level ${sentenceOf(issue)}` : `${path}: ${sentenceOf(issue)}`;
};

export const readLevel = (input: unknown): LevelReading => {
  const result = v.safeParse(levelSchema, input);
  // One wrong number may break several rules at once; the reader is told once.
  if (!result.success) {
    const complaints = [...new Set(result.issues.map(formatComplaint))];
    return { ok: false, reason: 'wrong', complaints };
  }
  const { $schema: _editorOnly, ...level } = result.output;
  return { ok: true, level };
};

/** The same for the text of a file, which may not even be JSON. */
export const readLevelText = (text: string): LevelReading => {
  try {
    return readLevel(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'wrong', complaints: [`the level is not JSON: ${reason}`] };
  }
};
