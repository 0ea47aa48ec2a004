// What teachers really paste: mails, lists, links, tables. Every code in it is found once, and no clutter is taken for one.
import { describe, expect, it } from 'vitest';
import { gatherCodes as gather } from '../../src/lesson/gather-codes.ts';
import { classOf } from '../../tools/class-core.ts';
import { needLevel } from '../../tools/level-files.ts';

const gatherCodes = (text: string): readonly string[] => [...gather(text)].map(({ code }) => code);

const pupils = classOf(needLevel('lamp-room'), { pupils: 6, seed: 3 });
const codes = pupils.map(({ code }) => code);
const [first = '', second = '', third = ''] = codes;
const replay = pupils[0]?.progress.replay ?? '';

const broken = (code: string, width: number, end = '\n'): string =>
  (code.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);

describe('codes are found', () => {
  it('one a line, with blank lines, numbers and names around them', () => {
    expect(gatherCodes(codes.join('\n'))).toEqual(codes);
    expect(gatherCodes(codes.map((code, nth) => `${nth + 1}. Olena K.: ${code}.\r\n\r\n`).join(''))).toEqual(
      codes,
    );
  });

  it('with the words before them, by which a teacher finds whose they are', () => {
    const words = (text: string): readonly string[] => [...gather(text)].map(({ before }) => before);
    expect(words(`1. Olena K.: ${first}.\nBo;12;${second}`)).toEqual(['1. Olena K.', 'Bo;12']);
    expect(words(`> Ada wrote:\n>\n${broken(first, 70)}\n\n${second}`)).toEqual(['Ada wrote', '']);
    expect(words(`${first}\n"Оксана Петренко","${second}"`)).toEqual(['', 'Оксана Петренко']);
    expect(words(`${'Long ago '.repeat(9_999)}${first}`)[0]?.length).toBeLessThanOrEqual(40);
    expect(words(`Ada\n${broken(first, 70)}\n${broken(second, 70)}`)).toEqual(['Ada', '']);
    expect(words(first)).toEqual(['']);
  });

  it('as bare replays beside results', () => {
    expect(gatherCodes(`${first}\n${replay}\n`)).toEqual([first, replay]);
  });

  it('in links, and once where code and link stand side by side', () => {
    const link = `https://school.example/game/#replay=${first}`;
    expect(gatherCodes(`My shift! ${link}\nfile:///C:/game/index.html?replay=${replay}#x`)).toEqual([
      first,
      replay,
    ]);
    expect(gatherCodes(`${first}\n${link}\n${second}`)).toEqual([first, second]);
  });

  it('in a table with commas, semicolons or tabs, and in a list of data', () => {
    expect(gatherCodes(`name,result\r\n"Ada","${first}"\r\n"Bo","${second}"`)).toEqual([first, second]);
    expect(gatherCodes(`Ada;${first};12\nBo\t${second}`)).toEqual([first, second]);
    expect(gatherCodes(JSON.stringify({ results: [{ code: first }, { code: second }] }))).toEqual([
      first,
      second,
    ]);
  });

  it('in a saved page, though tags stand within them', () => {
    const page = `<!doctype html><p>Shift</p><pre>${first.slice(0, 50)}<wbr>${first.slice(50)}</pre><a href="https://school.example/?x=1&amp;replay=${second}">open</a>`;
    expect(gatherCodes(page)).toEqual([first, second]);
  });

  it('in a page with comments, of which none takes more than itself, closed or not', () => {
    const page = `<!doctype html><!-- a --><p>${first}</p><!-- <p>--><p>${second}</p><!-- <p>${third}</p>`;
    expect(gatherCodes(page)).toEqual([first, second, third]);
  });

  it('broken by a mail program, quoted, and one after the other', () => {
    const mail = `Dear teacher,\n\n${broken(first, 76)}\n\nYours\n> ${broken(second, 72, '\n> ')}\n> ${broken(third, 72, '\n> ')}\n`;
    expect(gatherCodes(mail)).toEqual([first, second, third]);
  });

  it('broken with soft breaks, as mails are stored', () => {
    expect(gatherCodes(`code=3D${broken(first, 75, '=\r\n')}\r\n`)).toEqual([first]);
  });

  it('broken into lines that the code fills to the last letter', () => {
    const even = [2, 3, 4, 5, 7].find((lines) => first.length % lines === 0) ?? 1;
    expect(even).toBeGreaterThan(1);
    expect(gatherCodes(`${broken(first, first.length / even)}\n${second}`)).toEqual([first, second]);
  });

  it('broken in any way at all, where it is the only one', () => {
    expect(gatherCodes(`  ${broken(first, 37, ' \n \t')}  `)).toEqual([first]);
    expect(gatherCodes(`\ufeff${first.slice(0, 90)}\u200b${first.slice(90)}`)).toEqual([first]);
  });
});

describe('what is no whole code', () => {
  it('is handed on where it is a piece of one, and swallows none after it', () => {
    const half = first.slice(0, Math.floor(first.length / 2));
    const rest = first.slice(Math.floor(first.length / 2));
    expect(gatherCodes(`${half}\n${second}\n${rest}\n${third}`)).toEqual([half, second, rest, third]);
  });

  it('is not found in letters, tables, pages and pictures of others', () => {
    const clutter = [
      '',
      'Hello! Here is my homework, see you on Monday.',
      'id;name;mark\n1;Anna;12\n2;Bohdan;9\n',
      'https://drive.example/file/d/1TAabcdefghijklmnopqrstuvwxyzABCDEFGHIJ1234567890abcdefghijklmnopqrstuvwxyz01234567890123456789ABCDEFGHIJKLMNOP/view',
      `<img src="data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(40)}">`,
      'Message-ID: <5f2b8c1e-6a0d-4a57-9b55-0d7c2f1e9a11@mail.example>',
    ];
    for (const text of clutter) expect(gatherCodes(text)).toEqual([]);
  });

  it('however much there is of it, is gone through quickly enough to be told of', () => {
    const halves = Array.from(
      { length: 2000 },
      (_, nth) => `TAE${String(nth).padStart(4, '0')}${'A'.repeat(200)}`,
    );
    expect(gatherCodes(halves.join('\n')).length).toBe(2000);
    // Hours, where every letter were tried as the first of something.
    expect(gatherCodes('TA'.repeat(1_000_000)).length).toBe(1);
    expect(gatherCodes(`<p>${'a'.repeat(1_000_000)}`).length).toBe(1);
    // Tags, comments and names of attributes that are never closed, and italics that never end: each once was looked
    // through to the end of the text from each of its letters.
    for (const row of ['<b ', '<!-- ', '<wbr', '<', '<a href="']) {
      const hostile = `<p>${row.repeat(2_000_000 / row.length)}`;
      expect([row, gatherCodes(`${hostile}</p>\n${first}`)]).toEqual([row, [first]]);
    }
    expect(gatherCodes(`<p ${'data-'.repeat(400_000)}>`)).toEqual([]);
    expect(gatherCodes(`_TA${'_'.repeat(2_000_000)}A`).length).toBe(1);
    expect(gatherCodes(`${' '.repeat(500_000)}x${'>'.repeat(500_000)}`)).toEqual([]);
  });
});
