// What the screens of a lesson read, and what they may ask of it. They know this file's types and nothing else of the
// folder.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ObserverSheet, Progress, SheetLine } from '../lesson/progress.ts';
import type { Verdict } from '../lesson/verify.ts';
import type { Counts } from './counts.ts';

export type ClassState = {
  readonly progress: Progress;
  /** An earlier visit that can be gone on with; nothing else is to be done before it is answered. */
  readonly offer: Progress | null;
  /** The platform kept it, and the platform knows whose it is; else this machine did, and anyone may have sat here. */
  readonly isOwnOffer: boolean;
  /** A learning platform stands behind the lesson. */
  readonly isConnected: boolean;
  /** It is looked at and not worked in: nothing is written. */
  readonly isLook: boolean;
  /** The platform has everything so far. */
  readonly isKept: boolean;
  /** Whether the lesson was handed in and closed; `done` once the platform took it: then nothing more is reported. */
  readonly closing: 'not-yet' | 'under-way' | 'refused' | 'done';
  /** Whole seconds of the warm-up that are left; null while none runs. */
  readonly warmUpLeft: number | null;
  readonly counts: Counts;
  /** The line whose stroke would be taken back; null where there is none. */
  readonly lastStroke: SheetLine | null;
  /** The observer's sheet lies on the desk, to be filled in or beside the journal's counts. */
  readonly sheet: 'shut' | 'form' | 'compared';
  /** What comes out when the result is checked, as the teacher's board would; null before there is one. */
  readonly verdict: Verdict | null;
};

export type ClassStore = StoreApi<ClassState>;

export type Classroom = {
  readonly store: ClassStore;
  /** From the welcome into the first part. */
  begin(): void;
  /** The earlier visit goes on. */
  goOn(): Promise<void>;
  /** Everything from the start, for whoever sits here now; what was kept of the last one is gone. */
  beginAnew(): void;
  /** Starts the warm-up, or the shift of the lesson. */
  goDown(): Promise<void>;
  rate(item: string, value: number): void;
  /** On from claims, or from the sheet that was handed in. */
  goFurther(): void;
  stroke(line: SheetLine): void;
  takeBack(): void;
  /** Puts the sheet on the desk again, to fill in what was left open. */
  openSheet(): void;
  handIn(sheet: ObserverSheet): void;
  /** Tells the platform that the pupil is done; may be asked again where it did not take it. Never rejects. */
  close(): Promise<void>;
  /** Takes away everything a lesson left on this machine; the result stays on the screen. */
  forget(): void;
  /** Somebody is there. */
  stir(): void;
  /** Call a few times a second with a monotonic clock. */
  beat(nowMs: number, isVisible: boolean): void;
  /** The page is hidden or goes away: what there is is kept at once. */
  leavePage(): void;
  dispose(): void;
};

export const createClassStore = (initial: ClassState): ClassStore => createStore<ClassState>(() => initial);
