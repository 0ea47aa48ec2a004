// Which answers a platform has been told, and in which line of its list. A platform that is told twice counts twice; SCORM 1.2
// does not let its list be read, so the marks travel with the state.
import type { Interaction } from '../session/lesson-port.ts';
import { markOf } from './interaction-ids.ts';
import type { ScormApi } from './scorm-api.ts';
import type { ScormWords } from './scorm-words.ts';

export type AnswersTold = {
  /** Tells what is new or changed. */
  tell(interactions: readonly Interaction[]): void;
  /** Marks of all that was told, in the order of the platform's list. */
  marks(): string;
};

/** Stands for a line of which nobody remembers what it holds. */
const UNKNOWN = '----';
/** More lines than any lesson has answers. */
const MOST_LINES = 500;

/** The platform's list line by line: what it dropped of an earlier visit is told anew, what it has beside it stays. */
const linesOf = (count: number, known: readonly string[]): string[] =>
  Array.from({ length: Math.min(MOST_LINES, count) }, (_, at) => known[at] ?? UNKNOWN);

/** `known`: marks of an earlier visit. The list is optional for a platform: one that has none is not asked again; one that
 * refuses a single answer is told the others. */
export const createAnswersTold = (
  api: ScormApi,
  words: ScormWords,
  known: readonly string[],
): AnswersTold => {
  const count = Number.parseInt(api.get('cmi.interactions._count'), 10);
  let isTaken = count >= 0;
  const lines = linesOf(isTaken ? count : 0, known);
  const responses = new Map<string, string>();

  const tellOne = (interaction: Interaction): void => {
    const mark = markOf(interaction.id);
    const line = lines.indexOf(mark);
    const isNew = line < 0;
    const at = `cmi.interactions.${isNew ? lines.length : line}`;
    const fields = isNew ? words.told(at, interaction, new Date()) : words.changed(at, interaction);
    // Taken or not: the same words would be refused again.
    responses.set(interaction.id, interaction.response);
    const [name, value] = fields[0] ?? ['', ''];
    const isFirstTaken = api.set(name, value);
    if (isNew && !isFirstTaken) {
      // Without its id there is no such line: where not even the first is taken, there is no list.
      isTaken = lines.length > 0;
      return;
    }
    if (isNew) lines.push(mark);
    for (const [field, said] of fields.slice(1)) api.set(field, said);
  };

  return {
    tell: (interactions) => {
      for (const interaction of interactions)
        if (isTaken && responses.get(interaction.id) !== interaction.response) tellOne(interaction);
    },
    marks: () => lines.join(''),
  };
};
