// The only hand that writes the journal, and the small book-keeping of spells and waits that turns a
// worker's changing activity into facts with a beginning and an end.
import type { JournalEvent, WaitCause } from './journal.ts';
import type { Post } from './level.ts';
import type { Shift, WorkerState } from './state.ts';

export const emit = (shift: Shift, event: JournalEvent): void => {
  shift.journal.push(event);
};

/** Starts, changes or (with null) ends a wait; a finished wait of at least one tick becomes a fact. */
export const setWait = (shift: Shift, worker: WorkerState, cause: WaitCause | null): void => {
  if (worker.waitCause === cause) return;
  const { tick } = shift.state;
  if (worker.waitCause !== null && tick > worker.waitFromTick) {
    emit(shift, {
      kind: 'waited',
      tick,
      worker: worker.id,
      cause: worker.waitCause,
      fromTick: worker.waitFromTick,
    });
  }
  worker.waitCause = cause;
  worker.waitFromTick = tick;
  if (cause !== null) worker.activity = 'wait';
};

/** Ends the present spell and begins one on another post. */
export const changePost = (shift: Shift, worker: WorkerState, post: Post): void => {
  endSpell(shift, worker);
  setWait(shift, worker, null);
  worker.post = post;
  worker.activity = 'idle';
  worker.timer = 0;
  worker.timerOf = 0;
  worker.targetBay = -1;
};

export const endSpell = (shift: Shift, worker: WorkerState): void => {
  const { tick } = shift.state;
  if (tick > worker.spellFromTick && worker.post !== 'gone') {
    emit(shift, {
      kind: 'spell-ended',
      tick,
      worker: worker.id,
      post: worker.post,
      fromTick: worker.spellFromTick,
    });
  }
  worker.spellFromTick = tick;
};

export const setExposed = (shift: Shift, worker: WorkerState, isExposed: boolean): void => {
  if (worker.isExposed === isExposed) return;
  const { tick } = shift.state;
  if (worker.isExposed && tick > worker.exposedFromTick) {
    emit(shift, { kind: 'exposed', tick, worker: worker.id, fromTick: worker.exposedFromTick });
  }
  worker.isExposed = isExposed;
  worker.exposedFromTick = tick;
};
