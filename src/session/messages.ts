// Captions of the mine and notices to the player, as keys and numbers. Captions are few and short-lived so that
// they can be read; notices stay until they are dismissed, since they tell of something lost or set aside.
import type { Complaint } from '../content/complaint.ts';
import type { GameStore, Message } from './store.ts';

export const MAX_CAPTIONS = 4;
/** How long a caption stands, real ms of unpaused play. *tuned* */
export const CAPTION_MS = 5000;

export type MessageArgs = Readonly<Record<string, string | number>>;

export type Messages = {
  caption(key: string, args?: MessageArgs): void;
  notify(key: string, args?: MessageArgs, lines?: readonly Complaint[]): void;
  /** The same notice at most once in a visit. */
  notifyOnce(key: string, args?: MessageArgs): void;
  dismiss(id: number): void;
  clearCaptions(): void;
  /** Nothing was ever told: the next visitor of a kiosk. */
  clear(): void;
  /** Lets captions grow old; only while the shift is not paused, so that a pause is time to read. */
  age(elapsedMs: number): void;
};

const sameWords = (left: Message, key: string, args: MessageArgs): boolean =>
  left.key === key && JSON.stringify(left.args) === JSON.stringify(args);

export const createMessages = (store: GameStore): Messages => {
  let nextId = 1;
  let ageMs = 0;
  const bornAt = new Map<number, number>();
  const told = new Set<string>();

  const make = (key: string, args: MessageArgs): Message => ({ id: nextId++, key, args });

  const notify = (key: string, args: MessageArgs = {}, lines: readonly Complaint[] = []): void => {
    const { notices } = store.getState();
    if (notices.some((notice) => sameWords(notice, key, args))) return;
    const notice = make(key, args);
    store.setState({ notices: [...notices, lines.length === 0 ? notice : { ...notice, lines }] });
  };

  const clearCaptions = (): void => {
    bornAt.clear();
    if (store.getState().captions.length > 0) store.setState({ captions: [] });
  };

  return {
    notify,
    clearCaptions,
    clear: () => {
      told.clear();
      clearCaptions();
      if (store.getState().notices.length > 0) store.setState({ notices: [] });
    },
    notifyOnce: (key, args = {}) => {
      if (told.has(key)) return;
      told.add(key);
      notify(key, args);
    },
    dismiss: (id) => {
      store.setState({ notices: store.getState().notices.filter((notice) => notice.id !== id) });
    },
    caption: (key, args = {}) => {
      // A call repeated is the same caption again, not a second line of it.
      const others = store.getState().captions.filter((caption) => !sameWords(caption, key, args));
      const caption = make(key, args);
      bornAt.set(caption.id, ageMs);
      store.setState({ captions: [...others, caption].slice(-MAX_CAPTIONS) });
    },
    age: (elapsedMs) => {
      ageMs += elapsedMs;
      const { captions } = store.getState();
      const fresh = captions.filter((caption) => ageMs - (bornAt.get(caption.id) ?? 0) < CAPTION_MS);
      if (fresh.length === captions.length) return;
      for (const caption of captions) if (!fresh.includes(caption)) bornAt.delete(caption.id);
      store.setState({ captions: fresh });
    },
  };
};
