// The book of claims for whoever on the page asks first; it comes a moment after the first mark was shown.
import { useEffect, useState } from 'preact/hooks';
import type { ClaimBook } from '../i18n/sources.ts';

/** Asked for with the first screen it would come before its first paint; nobody reads a mark faster, ms. *tuned* */
const AFTER_PAINT_MS = 400;
let asked: Promise<ClaimBook> | null = null;

const paint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, AFTER_PAINT_MS);
  });

/** A book that was lost on the way is asked for again by the next mark. */
const askForBook = (): Promise<ClaimBook> => {
  asked ??= paint()
    .then(() => import('../i18n/sources.ts'))
    .then(({ loadClaimBook }) => loadClaimBook())
    .catch((cause: unknown) => {
      asked = null;
      throw cause;
    });
  return asked;
};

/** Null while the book is on its way, and where it did not come. */
export const useClaimBook = (): ClaimBook | null => {
  const [book, setBook] = useState<ClaimBook | null>(null);
  useEffect(() => {
    let isWanted = true;
    askForBook().then(
      (found) => (isWanted ? setBook(found) : undefined),
      (cause: unknown) => console.error(cause),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return book;
};
