// The one door to whoever keeps a lesson's results. Looks for a runtime of SCORM round the page, for a launch of cmi5 in its
// address, and fetches only what the one that is there needs; alone, the page hands in its card and nothing else.
import type { LessonPort } from '../session/lesson-port.ts';
import { readLaunch } from './cmi5-launch.ts';
import { findApis, type FoundApi } from './find-api.ts';
import { createDeafPort, createNoPort } from './none.ts';
import type { ScormStandard } from './scorm-words.ts';

const openScorm = async ({ standard, api }: FoundApi, view: EventTarget): Promise<LessonPort | null> => {
  const { createScormApi } = await import('./scorm-api.ts');
  const { openScormPort } = await import('./scorm-port.ts');
  const words =
    standard === 'scorm-12'
      ? (await import('./scorm-12.ts')).SCORM_12
      : (await import('./scorm-2004.ts')).SCORM_2004;
  return openScormPort(createScormApi(api, words), words, view);
};

/** The first that opens; null where none does. */
const openFirst = async (found: readonly FoundApi[], view: EventTarget): Promise<LessonPort | null> => {
  for (const each of found) {
    const port = await openScorm(each, view);
    if (port !== null) return port;
  }
  return null;
};

/** The newer one first, but for a page that was packed for the older. */
const orderOf = (view: Window): readonly ScormStandard[] => {
  const packed = view.document.querySelector<HTMLMetaElement>('meta[name="package"]')?.content;
  return packed === 'scorm-12' ? ['scorm-12', 'scorm-2004'] : ['scorm-2004', 'scorm-12'];
};

/** `search`: the query of the page. Never rejects, and takes seconds at most, however deaf a platform is. */
export const openLessonPort = async (search: string, view: Window = window): Promise<LessonPort> => {
  try {
    const launch = readLaunch(search);
    if (launch !== null) {
      const { openCmi5Port } = await import('./cmi5.ts');
      return (await openCmi5Port(launch, view)) ?? createDeafPort();
    }
    const found = findApis(view, orderOf(view));
    return found.length === 0 ? createNoPort() : ((await openFirst(found, view)) ?? createDeafPort());
  } catch (cause) {
    console.error(cause);
    return createDeafPort();
  }
};
