// What every pack is made of and made into. One shape for a single file, a folder and the archives for learning platforms,
// so that one hand writes them all and a test can compare them without a disk.
import type { FilePage } from './file-page.ts';

/** A file to be written; `path` is relative to the folder of the packs, with forward slashes. */
export type PackFile = { readonly path: string; readonly bytes: Uint8Array };

/** What packs are made from, each built at most once a run. */
export type PackSources = {
  /** The game as one script, one stylesheet and one page. */
  filePage(): Promise<FilePage>;
  /** The game as it is served: every file of the build but those of an installed game. */
  game(): Promise<readonly PackFile[]>;
};

export type PackMaker = (sources: PackSources) => Promise<readonly PackFile[]>;

/** One sentence for whoever typed the command. */
export class Complaint extends Error {}

const letters = new TextEncoder();

export const textFile = (path: string, text: string): PackFile => ({ path, bytes: letters.encode(text) });
