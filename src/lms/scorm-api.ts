// A platform's runtime behind one face. Whatever it does - answers with words, numbers or nothing, throws, or is gone with
// its window - comes out as a yes, a no or a text.
import type { ScormWords } from './scorm-words.ts';

export type ScormApi = {
  initialize(): boolean;
  finish(): boolean;
  /** Empty where there is nothing, or no answer. */
  get(name: string): string;
  set(name: string, value: string): boolean;
  commit(): boolean;
};

/** Runtimes written in other languages answer with other kinds of yes. */
const isYes = (answer: unknown): boolean => [true, 1, 'true', '1'].some((yes) => yes === answer);

const asText = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' ? String(answer) : '';

export const createScormApi = (api: object, { call }: ScormWords): ScormApi => {
  const ask = (method: string, ...given: readonly string[]): unknown => {
    try {
      const asked: unknown = Reflect.get(api, method);
      return typeof asked === 'function' ? Reflect.apply(asked, api, given) : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    initialize: () => isYes(ask(call.initialize, '')),
    finish: () => isYes(ask(call.finish, '')),
    get: (name) => asText(ask(call.get, name)),
    set: (name, value) => isYes(ask(call.set, name, value)),
    commit: () => isYes(ask(call.commit, '')),
  };
};
