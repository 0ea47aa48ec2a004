// Reads the store by selector: a screen re-renders when its slice changed and at no other time.
// A selector must return a primitive or a thing the store holds; a fresh array each call would loop.
// By hand, since the one of `preact/compat` brings the whole of React's manners before the title.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** Any store that can be read and listened to: the game's, the kiosk's. */
type Readable<State> = { getState(): State; subscribe(listener: () => void): () => void };

const count = (turn: number): number => turn + 1;

export const useStore = <State, Slice>(store: Readable<State>, select: (state: State) => Slice): Slice => {
  const [, again] = useReducer(count, 0);
  const slice = select(store.getState());
  const shown = useRef({ slice, select });
  shown.current = { slice, select };
  useLayoutEffect(() => {
    const look = (): void => {
      const { current } = shown;
      if (!Object.is(current.select(store.getState()), current.slice)) again(undefined);
    };
    // What changed between this drawing and the listening is not lost.
    look();
    return store.subscribe(look);
  }, [store]);
  return slice;
};
