// Packs a lesson off the main thread: seven megabytes take a cheap laptop seconds, in which the desk must go on answering.
import { packLesson } from '../pack/pack-lesson.ts';
import type { PackAnswer, PackAsk } from './package-messages.ts';

const answerTo = ({ wish }: PackAsk): PackAnswer => {
  try {
    return { ok: true, bytes: new Uint8Array(packLesson(wish)) };
  } catch {
    return { ok: false };
  }
};

self.addEventListener('message', (event: MessageEvent<PackAsk>) => {
  const answer = answerTo(event.data);
  self.postMessage(answer, { transfer: answer.ok ? [answer.bytes.buffer] : [] });
});
