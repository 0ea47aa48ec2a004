// Which tab is open stands in the address (`#print`), so that it can be bookmarked, and Back goes to the one before.
import { useEffect, useState } from 'preact/hooks';

export const TABS = ['desk', 'board', 'print', 'about'] as const;
export type Tab = (typeof TABS)[number];

/** `#print/worksheet` is a sheet within the tab `print`; an address nobody knows is the first tab. */
export const readHash = (hash: string): { readonly tab: Tab | null; readonly leaf: string } => {
  const [name = '', leaf = ''] = hash.replace(/^#/, '').toLowerCase().split('/');
  return { tab: TABS.find((tab) => tab === name) ?? null, leaf };
};

export const useHash = (): { readonly tab: Tab; readonly leaf: string } => {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const look = (): void => setHash(window.location.hash);
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const { tab, leaf } = readHash(hash);
  return { tab: tab ?? TABS[0], leaf };
};
