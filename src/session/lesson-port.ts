// What a lesson tells to whoever keeps its results: a learning platform, or nobody. One record for all of them; the
// adapters in `src/lms` alone know how each platform writes it.

export type Interaction = {
  /** Printable ASCII without blanks, the same in every language. */
  readonly id: string;
  readonly kind: 'rating' | 'choice' | 'count';
  /** Letters, digits and dashes. There is no right answer to any of them. */
  readonly response: string;
};

/** Everything so far: each report replaces the one before. */
export type LessonRecord = {
  /** 0 to 1000: parts of the lesson gone through. Also the score: it says how much was done, never how well. */
  readonly donePermille: number;
  readonly isCompleted: boolean;
  /** Part and screen, at most 255 ASCII letters. */
  readonly location: string;
  /** A progress code (`src/lesson/progress-code.ts`). */
  readonly state: string;
  /** Since the page was opened this time. */
  readonly sessionSeconds: number;
  readonly interactions: readonly Interaction[];
};

export type LessonPort = {
  /** `none`: no platform. `look`: review, browse or no credit, in which nothing is written. */
  readonly mode: 'normal' | 'look' | 'none';
  /** What is reported goes into one pupil's account: only what that pupil did may be. */
  readonly hasAccount: boolean;
  /** The state of an earlier visit, null at a first one. */
  resumed(): string | null;
  /** Called after every screen. Never throws, and nothing waits for it. */
  report(record: LessonRecord): void;
  /** False while a platform refuses or fails: the page tells the pupil to keep the code on the card. */
  isKept(): boolean;
  /** The pupil is done, or closes the page. True once the platform has everything and the session is over; may be called again
   * where it has not. Never rejects. */
  close(record: LessonRecord): Promise<boolean>;
};
