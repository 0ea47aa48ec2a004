// The archives for learning platforms: every shipped lesson in one of the three standards, out of the built game. The same code
// packs in a teacher's browser (`src/platform/pack-in-browser.ts`).
import { readFileSync } from 'node:fs';
import { packLesson } from '../../src/pack/pack-lesson.ts';
import { archiveName } from '../../src/pack/package-name.ts';
import type { Standard } from '../../src/pack/package.ts';
import { buildVersion } from '../build.mjs';
import { SHIPPED_LESSONS } from './lessons.ts';
import { Complaint, type PackMaker } from './pack-file.ts';

/** A platform shows one title to everybody. */
const LOCALE = 'en';

const titles = (): Readonly<Record<string, string>> =>
  JSON.parse(
    readFileSync(new URL(`../../assets/text/${LOCALE}/teacher-packages.json`, import.meta.url), 'utf8'),
  ) as Readonly<Record<string, string>>;

const titleOf = (key: string): string => {
  const title = titles()[key];
  if (title === undefined) throw new Complaint(`There is no title ${key} in teacher-packages.json.`);
  return title;
};

export const packFor =
  (standard: Standard): PackMaker =>
  async ({ game }) => {
    const files = await game();
    const version = buildVersion();
    return SHIPPED_LESSONS.map(({ slug, lesson, titleKey }) => ({
      path: archiveName(slug, standard),
      bytes: packLesson({ files, standard, lesson, title: titleOf(titleKey), locale: LOCALE, version }),
    }));
  };
