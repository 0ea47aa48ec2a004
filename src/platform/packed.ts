// What a package for a learning platform says of itself in its page: that it is one, and which lesson it is for. A platform may
// drop or replace the question in an address; what stands in the page stays.

/** `lesson` and `package` are put into the page by `src/pack/packed-page.ts`. */
const said = (page: Document, name: 'lesson' | 'package'): string =>
  page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** True inside a package: nothing is installed there, and no worker left behind. */
export const isPacked = (page: Document = document): boolean => said(page, 'package') !== '';

const folded = (name: string): string => name.trim().toLowerCase();

/**
 * The query of the page: what the package says, and above it what the address says. The code of a lesson in the address
 * leaves nothing of the packed one.
 */
export const pageSearch = (page: Document = document, search: string = location.search): string => {
  const packed = said(page, 'lesson');
  if (packed === '') return search;
  const asked = [...new URLSearchParams(search)];
  const names = new Set(asked.map(([name]) => folded(name)));
  if (names.has('lesson')) return search;
  const kept = [...new URLSearchParams(packed)].filter(([name]) => !names.has(folded(name)));
  return `?${new URLSearchParams([...kept, ...asked]).toString()}`;
};
