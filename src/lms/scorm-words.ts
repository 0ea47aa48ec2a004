// What the two SCORM runtimes call the same things. One table each: the port beside it (`scorm-port.ts`) knows no name.
import type { Interaction } from '../session/lesson-port.ts';

export type ScormStandard = 'scorm-12' | 'scorm-2004';

export type Field = readonly [name: string, value: string];

/** How far a pupil is, in whole per cent: the same number whatever the platform. */
export type Standing = { readonly percent: number; readonly isCompleted: boolean };

export type ScormWords = {
  readonly call: Readonly<Record<'initialize' | 'finish' | 'get' | 'set' | 'commit', string>>;
  /** Whether this is the first visit. */
  readonly entry: string;
  readonly mode: string;
  readonly credit: string;
  readonly status: string;
  readonly state: string;
  /** Letters the state may take. */
  readonly stateLimit: number;
  readonly location: string;
  readonly time: string;
  readonly exit: string;
  readonly duration: (seconds: number) => string;
  /** Status and score; once a platform has a lesson as completed, they are written no lower. */
  readonly standing: (standing: Standing) => readonly Field[];
  /** What is written when an answer is told for the first time, the id before all else. */
  readonly told: (at: string, interaction: Interaction, when: Date) => readonly Field[];
  /** What is written when it was changed. */
  readonly changed: (at: string, interaction: Interaction) => readonly Field[];
};
