// The page goes. Nothing relies on it: all was handed in after the screen before. But some platforms keep only what is sent in
// `beforeunload`, others count the time only of a session that was ended, and a page may come back from the cache.

export type Leaving = {
  /** May be called off by the pupil: nothing may be ended here. */
  readonly onLeaving: () => void;
  readonly onGone: () => void;
  readonly onBack: () => void;
};

export type LeavingWatch = {
  /** True from the moment the page begins to go: whoever closes now may only be loading it again. */
  isGoing(): boolean;
  /** Whatever the page itself has to say last is heard before us: our turn is the last again. */
  letOthersFirst(): void;
  undo(): void;
};

export const watchLeaving = (view: EventTarget, { onLeaving, onGone, onBack }: Leaving): LeavingWatch => {
  let isGoing = false;
  const going = (): void => {
    isGoing = true;
  };
  const back = (): void => {
    if (!isGoing) return;
    isGoing = false;
    onBack();
  };
  const unwatchEnd = (): void => {
    view.removeEventListener('beforeunload', onLeaving);
    view.removeEventListener('pagehide', onGone);
  };
  const watchEnd = (): void => {
    view.addEventListener('beforeunload', onLeaving);
    view.addEventListener('pagehide', onGone);
  };
  view.addEventListener('pagehide', going, { capture: true });
  view.addEventListener('pageshow', back);
  watchEnd();
  return {
    isGoing: () => isGoing,
    letOthersFirst: () => {
      unwatchEnd();
      watchEnd();
    },
    undo: () => {
      unwatchEnd();
      view.removeEventListener('pagehide', going, { capture: true });
      view.removeEventListener('pageshow', back);
    },
  };
};
