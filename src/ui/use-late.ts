// A part of a page that is fetched when it is asked for: a page that is to paint at once does not wait for what may never
// be opened.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchStyled } from './lost-styles.ts';

/** Null while it is on its way. `onLost` is told where it did not come. */
export const useLate = <Props>(
  load: () => Promise<ComponentType<Props>>,
  onLost: () => void,
): ComponentType<Props> | null => {
  const [Shown, setShown] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let isWanted = true;
    fetchStyled(load).then(
      (component) => (isWanted ? setShown(() => component) : undefined),
      (cause: unknown) => {
        console.error(cause);
        if (isWanted) onLost();
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return Shown;
};
