// Which build the page is, for the one sheet that says so. The desk is handed it: it knows nothing of how builds are named.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export const VersionContext = createContext('');

export const useVersion = (): string => useContext(VersionContext);
