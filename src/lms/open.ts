// The one door to whoever keeps a lesson's results. Looks for a runtime of SCORM round the page, for a launch of cmi5 in its
// address, and fetches only what the one that is there needs; alone, the page hands in its card and nothing else.
import type { LessonPort } from '../session/lesson-port.ts';
import { readLaunch } from './cmi5-launch.ts';
import { findApi, type FoundApi } from './find-api.ts';
import { createDeafPort, createNoPort } from './none.ts';
import type { ScormStandard } from './scorm-words.ts';

const openScorm = async ({ standard, api }: FoundApi, view: EventTarget): Promise<LessonPort> => {
  const { createScormApi } = await import('./scorm-api.ts');
  const { openScormPort } = await import('./scorm-port.ts');
  const words =
    standard === 'scorm-12'
      ? (await import('./scorm-12.ts')).SCORM_12
      : (await import('./scorm-2004.ts')).SCORM_2004;
  return openScormPort(createScormApi(api, words), words, view) ?? createDeafPort();
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
    const found = findApi(view, orderOf(view));
    return found === null ? createNoPort() : await openScorm(found, view);
  } catch (cause) {
    console.error(cause);
    return createDeafPort();
  }
};
