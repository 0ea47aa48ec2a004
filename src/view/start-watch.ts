// How long the mine may take to its first picture. Without it a driver that hangs would leave the player waiting for
// a picture that never comes, and nobody would be told.

/** A mine that is not painted after this long is not waited for, ms of a page that is seen. *tuned* */
export const READY_MS = 8000;
const LOOK_MS = 500;

/** Calls `late` when the page was seen for so long and nothing came: a hidden page draws nothing. Returns its undo. */
export const watchStart = (late: () => void): (() => void) => {
  let leftMs = READY_MS;
  const timer = window.setInterval(() => {
    if (document.hidden) return;
    leftMs -= LOOK_MS;
    if (leftMs > 0) return;
    window.clearInterval(timer);
    late();
  }, LOOK_MS);
  return () => window.clearInterval(timer);
};
