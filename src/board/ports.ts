// What the class board asks of the world. Each port has one adapter in `src/platform`; the tests have their own.
import type { Verdict } from '../lesson/verify.ts';

/** `stopped`: somebody stopped the check. `unreachable`: the levels, without which nothing can be run again, did not come. */
export type VerifyAnswer = Verdict | 'stopped' | 'unreachable';

export interface VerifyPort {
  /** Runs the shift of a code again, off the main thread where that can be had. Never rejects. */
  verify(code: string): Promise<VerifyAnswer>;
  /** Everything still waiting is answered `stopped`. */
  stop(): void;
}

/** One text that stays on this computer until it is deleted. */
export interface ShelfPort {
  /** Null where nothing lies there, or no way leads to it. Never rejects. */
  read(): Promise<string | null>;
  /** False where it could not be kept. Never rejects. */
  write(text: string): Promise<boolean>;
  remove(): Promise<void>;
}

/** What is looked at for QR codes: a picture of a file, or the film of a camera. */
export type Sight = Blob | HTMLVideoElement;

export interface EyesPort {
  /**
   * Texts of the QR codes in it; null where it is no picture after all, `unreachable` where what reads them could not be
   * fetched. Never rejects.
   */
  look(sight: Sight): Promise<readonly string[] | null | 'unreachable'>;
}
