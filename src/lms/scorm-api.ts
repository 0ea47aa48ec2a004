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

const isYes = (answer: unknown): boolean => answer === true || answer === 1 || String(answer) === 'true';

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
    get: (name) => {
      const answer = ask(call.get, name);
      return answer === undefined || answer === null ? '' : String(answer);
    },
    set: (name, value) => isYes(ask(call.set, name, value)),
    commit: () => isYes(ask(call.commit, '')),
  };
};
