// The sentences of cmi5: what a platform is told, word for word as the standard wants it. Those it defines itself carry its
// category and may each be said once; what the pupil answered is said between them, without it.
import type { Interaction, LessonRecord } from '../session/lesson-port.ts';
import type { Launch } from './cmi5-launch.ts';
import { isoDuration } from './durations.ts';
import { urnOf } from './interaction-ids.ts';

const CATEGORIES = 'https://w3id.org/xapi/cmi5/context/categories/';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const VERBS = 'http://adlnet.gov/expapi/verbs/';

type Activity = { readonly id: string };
/** As the platform wants it in every statement; we add and take nothing away. */
export type ContextTemplate = {
  readonly contextActivities?: Readonly<Record<string, readonly Activity[]>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

export type Teller = {
  initialized(): object;
  answered(interaction: Interaction, record: LessonRecord, isCompleted: boolean): object;
  completed(record: LessonRecord): object;
  passed(record: LessonRecord): object;
  /** `percent`: null once it was said that the lesson is over. */
  terminated(seconds: number, percent: number | null): object;
};

const TYPES = { rating: 'likert', choice: 'choice', count: 'numeric' } as const;

export const percentOf = ({ donePermille }: LessonRecord): number => Math.floor(donePermille / 10);

/** `crypto.randomUUID` is for https only, and many a school has none. */
const uuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) % 16) + 0x40;
  bytes[8] = ((bytes[8] ?? 0) % 64) + 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

type Sentence = {
  readonly verb: 'initialized' | 'answered' | 'completed' | 'passed' | 'terminated';
  /** Of the standard: `cmi5`, and `moveon` where it says how it went. None for what it only allows. */
  readonly categories: readonly string[];
  readonly object: object;
  readonly result?: object;
  readonly parents?: readonly Activity[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};

const progress = (percent: number) => ({ extensions: { [PROGRESS]: percent } });

const createSay = ({ actor, registration }: Launch, template: ContextTemplate) => {
  const withActivities = (name: string, added: readonly Activity[]) => {
    const all = [...(template.contextActivities?.[name] ?? []), ...added];
    return all.length === 0 ? {} : { [name]: all };
  };
  return ({ verb, categories, object, result, parents = [], extensions }: Sentence): object => ({
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: VERBS + verb, display: { en: verb } },
    object,
    ...(result === undefined ? {} : { result }),
    context: {
      ...template,
      registration,
      contextActivities: {
        ...template.contextActivities,
        ...withActivities(
          'category',
          categories.map((name) => ({ id: CATEGORIES + name })),
        ),
        ...withActivities('parent', parents),
      },
      extensions: { ...extensions, ...template.extensions },
    },
  });
};

/** `masteryScore`: of the launch; null where it gave none. */
export const createTeller = (
  launch: Launch,
  template: ContextTemplate,
  masteryScore: number | null,
): Teller => {
  const say = createSay(launch, template);
  const { activityId } = launch;
  const lesson = { objectType: 'Activity', id: activityId };
  return {
    initialized: () => say({ verb: 'initialized', categories: ['cmi5'], object: lesson }),
    answered: ({ id, kind, response }, record, isCompleted) =>
      say({
        verb: 'answered',
        categories: [],
        object: {
          objectType: 'Activity',
          id: urnOf(id),
          definition: { type: INTERACTION, interactionType: TYPES[kind] },
        },
        result: { response, ...(isCompleted ? {} : progress(percentOf(record))) },
        parents: [{ id: activityId }],
      }),
    completed: ({ sessionSeconds }) =>
      say({
        verb: 'completed',
        categories: ['cmi5', 'moveon'],
        object: lesson,
        result: { completion: true, duration: isoDuration(sessionSeconds) },
      }),
    passed: (record) =>
      say({
        verb: 'passed',
        categories: ['cmi5', 'moveon'],
        object: lesson,
        result: {
          success: true,
          score: { scaled: percentOf(record) / 100, raw: percentOf(record), min: 0, max: 100 },
          duration: isoDuration(record.sessionSeconds),
        },
        ...(masteryScore === null ? {} : { extensions: { [MASTERY]: masteryScore } }),
      }),
    terminated: (seconds, percent) =>
      say({
        verb: 'terminated',
        categories: ['cmi5'],
        object: lesson,
        result: { duration: isoDuration(seconds), ...(percent === null ? {} : progress(percent)) },
      }),
  };
};
