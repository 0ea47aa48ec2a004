// Says what is heard, as words, over a running session. It knows nothing of the sound and is fetched by itself, so that a
// machine without sound, a line that drops it, or a player without hearing misses nothing.
import type { Session } from '../session/session-port.ts';
import { captionOf, createCaptioner } from './captions.ts';
import { createHearing } from './hearing.ts';
import { screenCaption } from './screen-captions.ts';

export type CaptionsOptions = {
  readonly session: Session;
  /** Milliseconds, monotonic. */
  readonly now?: () => number;
};

export const createCaptions = ({
  session,
  now = () => performance.now(),
}: CaptionsOptions): { dispose(): void } => {
  const hearing = createHearing(session);
  const caption = createCaptioner(session.caption, now);
  const undoEvents = session.onEvents((events) => {
    for (const each of hearing(events)) caption(captionOf(each));
  });
  const undoStore = session.store.subscribe((after, before) => caption(screenCaption(after, before)));
  return {
    dispose: () => {
      undoEvents();
      undoStore();
    },
  };
};
