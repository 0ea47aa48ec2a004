// When the line is free for what can wait. Keeping the game for offline fetches several megabytes; a visitor on a slow
// line must have swung the hammer before that begins.
import type { Session } from '../session/session-port.ts';

/** Nobody touches anything for this long: whoever reads the title is not kept from a shift, ms. *tuned* */
export const QUIET_MS = 20_000;

export const SIGNS_OF_LIFE = ['pointerdown', 'keydown'] as const;

/** Resolves after `settled`, when the first coal has come down or nobody has touched `page` for a while. */
export const whenQuiet = async (
  session: Pick<Session, 'onEvents'>,
  settled: Promise<unknown>,
  page: EventTarget,
): Promise<void> => {
  await settled.catch(() => undefined);
  await new Promise<void>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      stopListening();
      for (const sign of SIGNS_OF_LIFE) page.removeEventListener(sign, wait, true);
      resolve();
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(finish, QUIET_MS);
    };
    const stopListening = session.onEvents((events) => {
      if (events.some(({ kind }) => kind === 'coal-cut')) finish();
    });
    for (const sign of SIGNS_OF_LIFE) page.addEventListener(sign, wait, true);
    wait();
  });
};
