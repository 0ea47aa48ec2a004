// A stylesheet that was lost on the way. The bundler's loader asks for each once and takes it for there the next time, so
// that a screen asked for again would come bare. Whatever was lost is therefore fetched anew before anything else is.

const lost = new Set<HTMLLinkElement>();

const note = ({ target }: Event): void => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') lost.add(target);
};

/** Listens for stylesheets that fail. The error of a link does not bubble: it is met on its way down. Returns its undo. */
export const watchStyles = (): (() => void) => {
  window.addEventListener('error', note, true);
  return () => window.removeEventListener('error', note, true);
};

const fetchAgain = (failed: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = failed.crossOrigin;
    link.href = failed.href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`the style ${link.href} did not come`)));
    lost.delete(failed);
    failed.replaceWith(link);
  });

/** Loads a part of the screens with all its styles; rejects where one of them does not come. */
export const fetchStyled = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  await Promise.all([...lost].map(fetchAgain));
  return load();
};
