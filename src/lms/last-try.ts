// The page goes. Nothing relies on it: all was handed in after the screen before. But some platforms keep only what is sent in
// `beforeunload`, others count the time only of a session that was ended, and a page may come back from the cache.

export type Leaving = {
  /** May be called off by the pupil: nothing may be ended here. */
  readonly onLeaving: () => void;
  readonly onGone: () => void;
  readonly onBack: () => void;
};

export const watchLeaving = (view: EventTarget, { onLeaving, onGone, onBack }: Leaving): (() => void) => {
  const back = (event: Event): void => {
    if ('persisted' in event && event.persisted === true) onBack();
  };
  view.addEventListener('beforeunload', onLeaving);
  view.addEventListener('pagehide', onGone);
  view.addEventListener('pageshow', back);
  return () => {
    view.removeEventListener('beforeunload', onLeaving);
    view.removeEventListener('pagehide', onGone);
    view.removeEventListener('pageshow', back);
  };
};
