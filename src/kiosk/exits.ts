// What would lead out of the page when it is pressed: a link, a form, a file to choose.

const ALLOWED = '[data-guard="allow"]';

/** Whether a press on a link would open another document, another window or a download. `here` is the page's address. */
export const leavesPage = (link: HTMLAnchorElement, here: string): boolean => {
  if (link.hasAttribute('download')) return true;
  if (link.target !== '' && link.target !== '_self') return true;
  try {
    const [to, from] = [new URL(link.getAttribute('href') ?? '', here), new URL(here)];
    return to.origin !== from.origin || to.pathname !== from.pathname || to.search !== from.search;
  } catch {
    return true;
  }
};

/** Whether a click on this place must not have its consequence. Inside `data-guard="allow"` everything may. */
export const isExit = (target: EventTarget | null, here: string): boolean => {
  if (!(target instanceof Element) || target.closest(ALLOWED) !== null) return false;
  if (target.closest('input[type="file"]') !== null) return true;
  const link = target.closest<HTMLAnchorElement>('a[href]');
  return link !== null && leavesPage(link, here);
};
