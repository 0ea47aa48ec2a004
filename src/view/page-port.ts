// What the mine must be told by the page around it: how much of the stage lies under instruments, and how people are
// called in the reader's language. The mine itself knows no document and no words.
import type { CrewMember } from '../sim/index.ts';

/** CSS pixels of the stage that plates lie on, from the upper and from the lower edge. */
export type Covered = { readonly top: number; readonly bottom: number };

export type PagePort = {
  covered(): Covered;
  /** A name, or the trade of someone whose name is not recorded; empty while there are no words. */
  callOf(person: Pick<CrewMember, 'nameKey' | 'trade'>): string;
  /** The player, marked as the one who plays, while he stands at another's post. */
  callOfPlayer(person: Pick<CrewMember, 'nameKey' | 'trade'>): string;
  /** Height of the letters of the page, CSS pixels. */
  letterPx(): number;
};

export const BARE_PAGE: PagePort = {
  covered: () => ({ top: 0, bottom: 0 }),
  callOf: () => '',
  callOfPlayer: () => '',
  letterPx: () => 16,
};
