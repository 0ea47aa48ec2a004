// Packages as a platform takes them: a manifest its schema allows, every file listed and every listed file there, the lesson in
// the page, and the same bytes whoever packs and whenever.
import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { describe, expect, it } from 'vitest';
import { readLesson } from '../../src/lesson/lesson-query.ts';
import { DEFAULT_LESSON, type Lesson } from '../../src/lesson/lesson.ts';
import { packLesson } from '../../src/pack/pack-lesson.ts';
import { archiveName, slugOf } from '../../src/pack/package-name.ts';
import { bytesOf, STANDARDS, type PackWish, type Standard } from '../../src/pack/package.ts';
import { cspFor, SERVED, withPolicy } from '../../tools/content-policy.ts';
import { readZip } from '../support/zip-reader.ts';

const page = withPolicy(
  readFileSync(new URL('../../index.html', import.meta.url), 'utf8').replace(
    '<title>',
    '<link rel="manifest" href="./manifest.webmanifest">\n    <title>',
  ),
  SERVED,
);

const files = [
  { path: 'offline-worker.js', bytes: bytesOf('self') },
  { path: 'manifest.webmanifest', bytes: bytesOf('{}') },
  { path: 'kiosk.json', bytes: bytesOf('{}') },
  { path: 'assets/z-1.js', bytes: bytesOf('export {}'.repeat(500)) },
  { path: 'index.html', bytes: bytesOf(page) },
  { path: 'assets/a & b.webp', bytes: new Uint8Array([1, 2, 3]) },
  { path: 'assets/empty.css', bytes: new Uint8Array() },
];

const control: Lesson = {
  ...DEFAULT_LESSON,
  isRevealed: false,
  seed: 7,
  rules: ['per-pick', 'equal-shares'],
};

const wishFor = (standard: Standard, lesson: Lesson | null = control): PackWish => ({
  files,
  standard,
  lesson,
  title: 'Сто дві тонни <& "урок">',
  locale: 'uk',
  version: '0.1.0+1f0c2a9e',
});

const unpacked = (wish: PackWish): ReadonlyMap<string, string> =>
  new Map(readZip(packLesson(wish)).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

const schemasIn = (folder: string) =>
  readdirSync(new URL(`xsd/${folder}/`, import.meta.url)).map((fileName) => ({
    fileName,
    contents: readFileSync(new URL(`xsd/${folder}/${fileName}`, import.meta.url), 'utf8'),
  }));

const WRAPPERS: Readonly<Record<Standard, readonly (readonly [namespace: string, file: string])[]>> = {
  'scorm-12': [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  'scorm-2004': [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
    ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
  cmi5: [['https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd', 'course-structure.xsd']],
};

const complaintsOf = async (standard: Standard, xml: string): Promise<readonly string[]> => {
  const imports = WRAPPERS[standard].map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const { errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    preload: schemasIn(standard),
  });
  return errors.map(({ message }) => message);
};

const MANIFEST = {
  'scorm-12': 'imsmanifest.xml',
  'scorm-2004': 'imsmanifest.xml',
  cmi5: 'cmi5.xml',
} as const;
const manifestOf = (standard: Standard, lesson: Lesson | null = control): string =>
  unpacked(wishFor(standard, lesson)).get(MANIFEST[standard]) ?? '';

describe.each(STANDARDS)('a package for %s', (standard) => {
  it('has a manifest its schema allows, with and without a lesson', async () => {
    expect(await complaintsOf(standard, manifestOf(standard))).toEqual([]);
    expect(await complaintsOf(standard, manifestOf(standard, null))).toEqual([]);
  });

  it('has its manifest at the root and the page beside it, under plain relative names in order', () => {
    const names = readZip(packLesson(wishFor(standard))).map(({ name }) => name);
    expect(names[0]).toBe(MANIFEST[standard]);
    expect(names.slice(1)).toEqual(names.slice(1).toSorted());
    expect(names).toContain('index.html');
    expect(names.some((name) => name.startsWith('/') || name.includes('..') || name.includes('\\'))).toBe(
      false,
    );
    expect(names).not.toContain('offline-worker.js');
  });

  it('says in its page which lesson it is for, so that the page opens it', () => {
    const html = unpacked(wishFor(standard)).get('index.html') ?? '';
    const said = /<meta name="lesson" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(said).toMatch(/^mode=class&/);
    expect(readLesson(`?${said}`)).toEqual({ lesson: control, warnings: [] });
    expect(html).toContain(`<meta name="package" content="${standard}" />`);
    expect(html).not.toContain('rel="manifest"');
    expect(unpacked(wishFor(standard, null)).get('index.html')).not.toContain('name="lesson"');
  });

  it('says the lesson to the platform too', () => {
    expect(manifestOf(standard)).toContain(
      'mode=class&amp;seed=7&amp;rules=per-pick,equal-shares&amp;reveal=off',
    );
    expect(manifestOf(standard, null)).not.toContain('mode=class');
  });

  it('is the same to the byte in any order of the files, on any day, in any time zone', () => {
    const zone = process.env['TZ'];
    const bytes = [];
    for (const [place, order] of [
      ['Pacific/Auckland', files],
      ['America/Los_Angeles', files.toReversed()],
    ] as const) {
      process.env['TZ'] = place;
      bytes.push(Buffer.from(packLesson({ ...wishFor(standard), files: order })).toString('base64'));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(bytes[0]).toBe(bytes[1]);
  });

  it('can be packed again out of itself', () => {
    const inside = readZip(packLesson(wishFor('cmi5', null))).map(({ name: path, bytes }) => ({
      path,
      bytes,
    }));
    const again = packLesson({ ...wishFor(standard), files: inside });
    expect(Buffer.from(again).equals(packLesson(wishFor(standard)))).toBe(true);
  });

  it('lists its own files for the page that would pack itself', () => {
    const inside = unpacked(wishFor(standard));
    const listed = JSON.parse(inside.get('files.json') ?? '[]') as readonly string[];
    expect(listed.filter((name) => !inside.has(name))).toEqual([]);
    expect([...listed, 'files.json', MANIFEST[standard]].toSorted()).toEqual([...inside.keys()].toSorted());
  });
});

describe.each(['scorm-12', 'scorm-2004'] as const)('the manifest of %s', (standard) => {
  it('lists every file, once, and none that is not there', () => {
    const inside = [...unpacked(wishFor(standard)).keys()].filter((name) => name !== 'imsmanifest.xml');
    const hrefs = [...manifestOf(standard).matchAll(/<file href="([^"]*)"\/>/g)].map(([, href = '']) =>
      decodeURI(href.replaceAll('&amp;', '&')),
    );
    expect(hrefs.toSorted()).toEqual(inside.toSorted());
  });

  it('keeps the platform from judging by itself', () => {
    expect(manifestOf(standard)).not.toMatch(/mastery|minNormalizedMeasure/i);
  });

  it('is refused by its schema where something is wrong: the check can fail', async () => {
    const good = manifestOf(standard);
    for (const bad of [
      good.replace('<title>', '<tittle>').replace('</title>', '</tittle>'),
      good.replace(/ identifierref="[^"]*"/, ' identifierref="nobody" isvisibel="x"'),
      good.replace('<organizations', '<organisations').replace('</organizations', '</organisations'),
    ])
      expect((await complaintsOf(standard, bad)).length).toBeGreaterThan(0);
  });
});

describe('the course structure of cmi5', () => {
  it('is refused by its schema where something is wrong: the check can fail', async () => {
    const good = manifestOf('cmi5');
    for (const bad of [
      good.replace('moveOn="Completed"', 'moveOn="Sometimes"'),
      good.replace('moveOn="Completed"', 'masteryScore="6"'),
      good.replace(/<url>.*<\/url>/, ''),
    ])
      expect((await complaintsOf('cmi5', bad)).length).toBeGreaterThan(0);
  });

  it('names the page and waits for completion', () => {
    expect(manifestOf('cmi5')).toContain('<url>index.html</url>');
    expect(manifestOf('cmi5')).toContain('moveOn="Completed"');
  });
});

describe('the page of a package', () => {
  const connects = (standard: Standard): string =>
    /connect-src ([^;"]*)/.exec(unpacked(wishFor(standard)).get('index.html') ?? '')?.[1] ?? '';

  it('may ask its own server only, and under cmi5 the platform’s store', () => {
    expect(connects('scorm-12')).toBe("'self' data: blob:");
    expect(connects('scorm-2004')).toBe("'self' data: blob:");
    expect(connects('cmi5')).toContain('https:');
  });

  it('has the very policy the build would have written for it', () => {
    for (const [standard, connect] of [
      ['scorm-12', 'self'],
      ['scorm-2004', 'self'],
      ['cmi5', 'store'],
    ] as const) {
      const html = unpacked(wishFor(standard)).get('index.html') ?? '';
      expect(/content="(default-src[^"]*)"/.exec(html)?.[1]).toBe(cspFor(html, { connect, files: 'served' }));
    }
  });
});

describe('the name of a package', () => {
  it('changes with the lesson and with the version, and with nothing else', () => {
    const id = (wish: PackWish): string =>
      /identifier="(tons-[0-9a-f]+)"/.exec(unpacked(wish).get('imsmanifest.xml') ?? '')?.[1] ?? '';
    const one = id(wishFor('scorm-12'));
    expect(one).not.toBe('');
    expect(id({ ...wishFor('scorm-12'), title: 'Another' })).toBe(one);
    expect(id({ ...wishFor('scorm-12'), version: '0.2.0' })).not.toBe(one);
    expect(id(wishFor('scorm-12', DEFAULT_LESSON))).not.toBe(one);
  });

  it('on a disk says lesson and standard in letters every disk takes', () => {
    for (const lesson of [null, control, { ...control, level: 'somebodys-own' }])
      for (const standard of STANDARDS)
        expect(archiveName(slugOf(lesson, '0.1.0+1f'), standard)).toMatch(
          /^102-tons-[a-z0-9-]+-(?:scorm12|scorm2004|cmi5)\.zip$/,
        );
  });
});
