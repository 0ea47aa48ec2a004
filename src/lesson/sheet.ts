// The observer's lines as the journal has them: what could be counted by watching. The pupil's tally is laid beside it,
// and neither is marked wrong.
import type { JournalEvent } from '../sim/index.ts';
import type { ObserverSheet } from './progress.ts';

const count = (journal: readonly JournalEvent[], isIt: (event: JournalEvent) => boolean): number =>
  journal.filter(isIt).length;

/** People who waited at least once. */
const whoWaited = (journal: readonly JournalEvent[]): number =>
  new Set(journal.flatMap((event) => (event.kind === 'waited' ? [event.worker] : []))).size;

export const sheetOf = (journal: readonly JournalEvent[]): ObserverSheet => ({
  props: count(journal, ({ kind }) => kind === 'prop-set'),
  timber: count(journal, ({ kind }) => kind === 'timber-carried'),
  tubs: count(journal, ({ kind }) => kind === 'tub-filled'),
  roof: count(journal, ({ kind }) => kind === 'roof-talked'),
  waits: whoWaited(journal),
});

/** Complete enough to open the rule by labour time: every line holds a number. */
export const isComplete = (sheet: ObserverSheet | null): boolean =>
  sheet !== null && Object.values(sheet).every((line) => line !== null);
