// What makes a pack the same on every machine, and a page whole that has nobody to ask.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../src/pack/archive.ts';
import { inScript, inStyle, replaceOnce } from '../../tools/pack/in-page.ts';
import { readPackOptions } from '../../tools/pack/options.ts';
import { textFile } from '../../tools/pack/pack-file.ts';
import { keepUsedFaces, lettersIn } from '../../tools/pack/used-faces.ts';
import { carryWorkers } from '../../tools/pack/workers-inside.ts';

describe('an archive', () => {
  const files = ['b.txt', 'a/ю.txt', 'a.txt'].map((path) => textFile(path, `in ${path}`));

  it('holds its files in order, but for the one that goes first', () => {
    const letters = new TextDecoder();
    const held = (first?: string): readonly string[] =>
      Object.entries(unzipSync(archiveOf(files, first))).map(
        ([name, bytes]) => `${name}: ${letters.decode(bytes)}`,
      );
    expect(held()).toEqual(['a.txt: in a.txt', 'a/ю.txt: in a/ю.txt', 'b.txt: in b.txt']);
    expect(held('b.txt')).toEqual(['b.txt: in b.txt', 'a.txt: in a.txt', 'a/ю.txt: in a/ю.txt']);
  });

  it('is the same whatever the order of the disk', () => {
    expect(archiveOf(files.toReversed())).toEqual(archiveOf(files));
  });

  it('is made in one place, for the command and for the browser', () => {
    const root = new URL('../../', import.meta.url);
    const making = ['src', 'tools'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => path.endsWith('.ts'))
        .filter((path) => /\bzipSync\b/.test(readFileSync(new URL(path, root), 'utf8'))),
    );
    expect(making).toEqual(['src/pack/archive.ts']);
  });

  it('is the same in every time zone', () => {
    const script = `
      import { archiveOf } from './src/pack/archive.ts';
      import { textFile } from './tools/pack/pack-file.ts';
      process.stdout.write(Buffer.from(archiveOf([textFile('a', 'b')])).toString('hex'));`;
    const inZone = (zone: string): string =>
      spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      }).stdout;
    const kyiv = inZone('Europe/Kyiv');
    expect(kyiv.length).toBeGreaterThan(100);
    expect(inZone('Pacific/Honolulu')).toBe(kyiv);
  });
});

describe('a script inside a page', () => {
  it('cannot end the page’s script, and says what it said', () => {
    const pieces = fc.constantFrom('</script', '</SCRIPT>', '<!--', '<', '$&', '\\n', 'ю', '-->');
    fc.assert(
      fc.property(fc.array(pieces), (words) => {
        const text = words.join('').replaceAll('\\n', '');
        const code = inScript(`said = ${JSON.stringify(text)}`);
        expect(code).not.toMatch(/<\/script|<!--/i);
        expect(runInNewContext(`${code}; said`)).toBe(text);
      }),
    );
  });

  it('is refused where a page would read it otherwise', () => {
    expect(() => inScript('a = "\0"')).toThrow(/letters/);
    expect(() => inScript('if (a<!--b) c()')).toThrow(SyntaxError);
    expect(() => inScript('export {}')).toThrow(SyntaxError);
  });

  it('and a style there cannot end it either', () => {
    expect(inStyle('a::after { content: "</style>" }')).toBe('a::after { content: "\\3c /style>" }');
  });

  it('goes to its place to the letter, and nowhere else', () => {
    expect(replaceOnce('<a><a>', '<a>', '$&$1')).toBe('$&$1<a>');
    expect(() => replaceOnce('<a>', '<b>', '')).toThrow(/<b>/);
  });
});

describe('the faces of a page', () => {
  const face = (family: string, range: string): string =>
    `@font-face{font-family:${family};src:url(data:font/woff2;base64,${family}${range.length})format("woff2");unicode-range:${range}}`;
  const latin = face('PT', 'U+??,U+2000-206F');
  const cyrillic = face('PT', 'U+301,U+400-45F,U+490-491');
  const cyrillicToo = face('PT', 'U+460-52F');
  const central = face('PT', 'U+100-2BA');
  const css = `${cyrillicToo}${cyrillic}${central}${latin}p{color:red}`;

  it('stay where a letter of theirs is written, as it stands or escaped', () => {
    const written = [...lettersIn('"\\u0451 ґ"', 'script'), ...lettersIn('a{content:"\\105 "}', 'style')];
    expect(keepUsedFaces(css, written)).toBe(`${cyrillic}${central}${latin}p{color:red}`);
  });

  it('go where a browser would take the letter from a later face, and ASCII never goes', () => {
    expect(keepUsedFaces(css, lettersIn('ґ', 'script'))).toBe(`${cyrillic}${latin}p{color:red}`);
    expect(keepUsedFaces(css, [])).toBe(`${latin}p{color:red}`);
  });

  it('are carried once where several sheets bring them', () => {
    expect(keepUsedFaces(`${cyrillic}a{}${cyrillic}b{}`, lettersIn('ю', 'script'))).toBe(`${cyrillic}a{}b{}`);
  });
});

describe('a worker', () => {
  it('of whatever file is carried inside, once for all who start it', () => {
    const code = [
      "const a = new Worker(new URL('./a-worker.ts', import.meta.url), { type: 'module' });",
      'const b = new Worker(\n  new URL("../b.ts", import.meta.url),\n);',
      "const c = new Worker(new URL('./a-worker.ts', import.meta.url));",
    ].join('\n');
    expect(carryWorkers(code)?.split('\n')).toEqual([
      "import CarriedWorker0 from './a-worker.ts?worker&inline';",
      "import CarriedWorker1 from '../b.ts?worker&inline';",
      'const a = new CarriedWorker0();',
      'const b = new CarriedWorker1();',
      'const c = new CarriedWorker0();',
    ]);
    expect(carryWorkers('const a = new URL("./picture.png", import.meta.url);')).toBeNull();
  });
});

describe('the options of the packs', () => {
  it('make all of them, in one order, unless some are named', () => {
    expect(readPackOptions([], ['file', 'folder'])).toEqual({ only: ['file', 'folder'], out: 'packs' });
    expect(
      readPackOptions(['--only', 'folder', '--only', 'file', '--out', 'x'], ['file', 'folder', 'scorm']),
    ).toEqual({ only: ['file', 'folder'], out: 'x' });
  });

  it.each([
    [['--only', 'flie'], 'There is no pack "flie"; there are: file, folder.'],
    [['--out', ''], '--out wants the name of a folder.'],
    [['--olny', 'file'], /^The options are/],
    [['file'], /^The options are/],
  ] as const)('tell in one sentence what is wrong with %j', (given, sentence) => {
    expect(() => readPackOptions(given, ['file', 'folder'])).toThrow(sentence);
  });
});
