// What must outlive a page that is loaded again within one launch of cmi5: the token, which is given once only, and whether
// the platform was told of the beginning and the end. Kept for this tab alone, until it is closed.

export type TabSession = {
  readonly token: string;
  readonly isBegun: boolean;
  readonly isEnded: boolean;
};

export type SessionShelf = {
  read(): TabSession | null;
  write(session: TabSession): void;
};

const isSession = (read: unknown): read is TabSession =>
  typeof read === 'object' &&
  read !== null &&
  'token' in read &&
  typeof read.token === 'string' &&
  'isBegun' in read &&
  'isEnded' in read;

/** A browser that keeps nothing has the session for as long as the page is open. */
export const createSessionShelf = (view: Window, fetchUrl: string): SessionShelf => {
  const key = `102tons.cmi5.${fetchUrl}`;
  return {
    read: () => {
      try {
        const read: unknown = JSON.parse(view.sessionStorage.getItem(key) ?? 'null');
        return isSession(read) ? read : null;
      } catch {
        return null;
      }
    },
    write: (session) => {
      try {
        view.sessionStorage.setItem(key, JSON.stringify(session));
      } catch {
        // Then a page loaded again is told that its token is spent, and says so.
      }
    },
  };
};
