// What the platform laid ready before it launched the lesson: what belongs into every statement, whether anything may be
// written, and where to go at the end.
import type { ContextTemplate } from './cmi5-statements.ts';

export type LaunchData = {
  readonly template: ContextTemplate;
  /** Browse and Review: nothing is written but the beginning and the end. */
  readonly isLook: boolean;
  readonly masteryScore: number | null;
  /** Null where the pupil is to stay. */
  readonly returnUrl: string | null;
};

const isWeb = (address: unknown): address is string =>
  typeof address === 'string' && /^https?:\/\//.test(address);

/** Null where it is no launch: without its session no statement is worth anything. */
export const readLaunchData = (read: unknown): LaunchData | null => {
  if (typeof read !== 'object' || read === null || !('contextTemplate' in read)) return null;
  const { contextTemplate, launchMode, masteryScore, returnURL } = read as Readonly<Record<string, unknown>>;
  if (typeof contextTemplate !== 'object' || contextTemplate === null) return null;
  return {
    template: contextTemplate,
    isLook: launchMode === 'Browse' || launchMode === 'Review',
    masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
    returnUrl: isWeb(returnURL) ? returnURL : null,
  };
};
