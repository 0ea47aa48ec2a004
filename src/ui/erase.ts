// The way to take everything off this device, as far as the screens know it. Without one (a museum's glass, the gallery)
// nothing offers it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type EraseDesk = {
  /**
   * Deletes and loads the page anew; resolves with false where it was deleted and nobody serves a new page. Rejects where
   * nothing was deleted.
   */
  eraseAll(): Promise<boolean>;
  /** Whether there may be a copy for playing without a network. */
  readonly hasCopy: boolean;
};

export const EraseContext = createContext<EraseDesk | null>(null);

export const useErase = (): EraseDesk | null => useContext(EraseContext);
