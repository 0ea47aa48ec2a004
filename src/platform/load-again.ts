// Loads the page anew and remembers, for this window only, that the shift in hand is to go on. Without it the way out
// of a lost connection would lead back to the title, or begin the linked shift from its first second.

const WISH = '102tons.resume';

/** Session storage throws where storage is forbidden; then the page comes back at its title. */
const attempt = <Answer>(ask: (storage: Storage) => Answer, otherwise: Answer): Answer => {
  try {
    return ask(globalThis.sessionStorage);
  } catch {
    return otherwise;
  }
};

export const loadAgain = (isShiftInHand: boolean): void => {
  if (isShiftInHand) attempt((storage) => storage.setItem(WISH, 'yes'), undefined);
  globalThis.location.reload();
};

/** True once after such a load. */
export const takeResumeWish = (): boolean =>
  attempt((storage) => {
    const isWished = storage.getItem(WISH) !== null;
    storage.removeItem(WISH);
    return isWished;
  }, false);
