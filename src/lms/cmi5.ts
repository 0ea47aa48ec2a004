// The port of cmi5. Everything goes over the web and in order: what could not be delivered waits for the next report, under
// its own number, so that nothing is said twice and nothing is lost. The pupil waits for none of it.
import type { LessonPort, LessonRecord } from '../session/lesson-port.ts';
import type { Launch } from './cmi5-launch.ts';
import { readLaunchData, type LaunchData } from './cmi5-launch-data.ts';
import { MEMORY_ID, readMemory, type Memory } from './cmi5-memory.ts';
import { createSessionShelf, type SessionShelf, type TabSession } from './cmi5-session.ts';
import { createTeller, percentOf, type Teller } from './cmi5-statements.ts';
import { opened } from './fitted.ts';
import { watchLeaving } from './last-try.ts';
import { createLrs, fetchToken, type Lrs } from './lrs.ts';
import { createPost, type Post } from './cmi5-post.ts';

type Session = {
  readonly lrs: Lrs;
  readonly shelf: SessionShelf;
  readonly tab: TabSession;
  readonly data: LaunchData;
  readonly teller: Teller;
  readonly memory: Memory;
};

const tabSession = async (launch: Launch, shelf: SessionShelf): Promise<TabSession | null> => {
  const known = shelf.read();
  if (known !== null) return known;
  const token = await fetchToken(launch.fetchUrl);
  if (token === null) return null;
  const tab = { token, isBegun: false, isEnded: false };
  shelf.write(tab);
  return tab;
};

const openSession = async (launch: Launch, view: Window): Promise<Session | null> => {
  const shelf = createSessionShelf(view, launch.fetchUrl);
  const tab = await tabSession(launch, shelf);
  if (tab === null) return null;
  const lrs = createLrs(launch, tab.token);
  const data = readLaunchData(await lrs.readState('LMS.LaunchData'));
  if (data === null) return null;
  // The standard wants it asked for. Language and sound are the lesson's and the pupil's to say.
  const [kept] = await Promise.all([lrs.readState(MEMORY_ID), lrs.readProfile('cmi5LearnerPreferences')]);
  // Nobody answered: to begin anew would overwrite what is there.
  if (kept === undefined) return null;
  const memory = readMemory(kept);
  return { lrs, shelf, tab, data, teller: createTeller(launch, data.template, data.masteryScore), memory };
};

const stateOf = ({ state }: Memory): string | null => (state === '' ? null : opened(state));

/** Puts into the post what this record adds to what was told. */
const tell = (record: LessonRecord, post: Post, teller: Teller): void => {
  for (const interaction of record.interactions) {
    const { told, isCompleted } = post.memory();
    if (told[interaction.id] === interaction.response) continue;
    post.add(teller.answered(interaction, record, isCompleted), {
      told: { ...told, [interaction.id]: interaction.response },
    });
  }
  if (!record.isCompleted) return;
  if (!post.memory().isCompleted) post.add(teller.completed(record), { isCompleted: true });
  if (!post.memory().isPassed) post.add(teller.passed(record), { isPassed: true });
};

const createCmi5Port = ({ data, shelf, tab, teller, memory, lrs }: Session, view: Window): LessonPort => {
  const post = createPost(lrs, data.isLook ? null : MEMORY_ID, memory);
  let last: LessonRecord | null = null;
  let at = performance.now();
  let isEnded = false;
  if (!tab.isBegun) post.add(teller.initialized(), {}, () => shelf.write({ ...tab, isBegun: true }));
  void post.deliver();

  const seconds = (): number => (last?.sessionSeconds ?? 0) + Math.floor((performance.now() - at) / 1000);

  const take = (record: LessonRecord): void => {
    last = record;
    at = performance.now();
    if (data.isLook || isEnded) return;
    tell(record, post, teller);
    post.keep(record.state);
  };
  /** The last word of the session: after it the platform takes nothing. */
  const end = (): void => {
    if (isEnded) return;
    isEnded = true;
    const isDone = data.isLook || post.memory().isCompleted || last === null;
    post.add(teller.terminated(seconds(), isDone || last === null ? null : percentOf(last)), {}, () =>
      shelf.write({ ...tab, isBegun: true, isEnded: true }),
    );
  };
  const leaving = watchLeaving(view, {
    onLeaving: post.keepNow,
    // A page loaded again goes on in the same session, and nobody can tell it from one that is closed. So only a lesson
    // that is over is ended here; the platform itself notes one that was left.
    onGone: () => {
      if (last?.isCompleted === true) end();
      post.keepNow();
      void post.deliver();
    },
    onBack: () => undefined,
  });
  return {
    mode: data.isLook ? 'look' : 'normal',
    hasAccount: true,
    resumed: () => stateOf(memory),
    report: (record) => {
      leaving.letOthersFirst();
      take(record);
      void post.deliver();
    },
    isKept: post.isKept,
    close: async (record) => {
      take(record);
      // The rest is done when the page is gone, if it is.
      if (leaving.isGoing()) return false;
      end();
      await post.deliver();
      // Whoever went away now would lose the card, and what still waits: the next press delivers again, or the page when it goes.
      if (!post.isKept()) return false;
      leaving.undo();
      if (data.returnUrl !== null) view.location.assign(data.returnUrl);
      return true;
    },
  };
};

/** A session that was ended takes no further word: what was handed in can be looked at. */
const lookBack = (memory: Memory): LessonPort => ({
  mode: 'look',
  hasAccount: true,
  resumed: () => stateOf(memory),
  report: () => undefined,
  isKept: () => true,
  close: () => Promise.resolve(true),
});

/** Null where the platform gave no token or no launch data. Never rejects. */
export const openCmi5Port = async (launch: Launch, view: Window): Promise<LessonPort | null> => {
  const session = await openSession(launch, view);
  if (session === null) return null;
  return session.tab.isEnded ? lookBack(session.memory) : createCmi5Port(session, view);
};
