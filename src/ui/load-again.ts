// The one way out of a chunk that did not come: the page loaded anew, which goes on from the save. A browser may
// remember a failed module for as long as the page lives, so asking for it again would change nothing.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type LoadAgain = () => void;

export const LoadAgainContext = createContext<LoadAgain>(() => undefined);

export const useLoadAgain = (): LoadAgain => useContext(LoadAgainContext);
