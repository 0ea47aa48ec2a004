// What may come after the picture, at home and in a lesson: sound, captions, a second finger, and the worker that keeps the game. None of
// them is waited for, and none that fails takes another along.
import type { HomeWishes } from './platform/home-updates.ts';
import { isPacked } from './platform/packed.ts';
import type { Session } from './session/session-port.ts';

/** Everything heard is also seen. The two come apart: where the sound does not, the captions do. */
export const bringSound = async (session: Session): Promise<void> => {
  try {
    const { createSound } = await import('./sound/sound.ts');
    createSound({ session });
  } catch (cause) {
    console.error(cause);
  }
};

export const bringCaptions = async (session: Session): Promise<void> => {
  try {
    const { createCaptions } = await import('./sound/captions-desk.ts');
    createCaptions({ session });
  } catch (cause) {
    console.error(cause);
    session.notify('notice.textsFailed');
  }
};

/**
 * A finger beside one that holds the hammer gets no click from the browser: the glass of the museum has what makes it one.
 * At home no palm is sorted out, and fingers are not counted.
 */
export const bringFingers = async (): Promise<void> => {
  try {
    const { createPalms } = await import('./kiosk/palms.ts');
    createPalms({ widestPx: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY });
  } catch (cause) {
    console.error(cause);
  }
};

/** Installed, the game outlives its server; where that cannot be had, nothing is missed but that. */
export const bringUpdates = async (session: Session, wishes: HomeWishes): Promise<void> => {
  // The worker is a thing of the build: unbuilt sources have none. A platform's folder is not ours to keep.
  if (!import.meta.env.PROD || isPacked()) return;
  try {
    const { keepUpToDate } = await import('./platform/home-updates.ts');
    keepUpToDate(session, wishes);
  } catch (cause) {
    console.error(cause);
  }
};
