// Files on the board: codes come out of them, and whatever else they are gets one sentence, before more of it is read than must be.
import { describe, expect, it } from 'vitest';
import { aClass, aDesk } from './made-class.ts';

const codes = aClass(8).map(({ code }) => code);
const [first = '', second = '', third = ''] = codes;

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): File => new File([content], name);

/** A file of whatever size that complains when it is read. */
const heavyFile = (name: string, size: number): File => {
  const made = file(name, 'x');
  Object.defineProperty(made, 'size', { value: size });
  const read = (): never => {
    throw new Error('it was read');
  };
  return Object.assign(made, { arrayBuffer: read, slice: read, text: read, stream: read });
};

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]);

describe('files', () => {
  it('of text, tables, data and pages give their codes', async () => {
    const desk = aDesk();
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(third).flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    await desk.drop(
      file('one.txt', `\ufeff102 Tons\r\n\r\n${first}\r\n`),
      file('two.csv', `name;code\nA;${second}\n`),
      file('three.txt', utf16),
      file('four.json', JSON.stringify({ code: codes[3] })),
      file('five.html', `<html><body><code>${codes[4] ?? ''}</code></body></html>`),
    );
    expect(desk.rows().map(({ code }) => code)).toEqual(codes.slice(0, 5));
  });

  it('that are none of ours get one sentence each, by what they are', async () => {
    const desk = aDesk();
    await desk.paste(first);
    await desk.drop(
      file('marks.csv', 'id;name;mark\n1;Anna;12\n'),
      file('empty.txt', ''),
      file('film.mp4', new Uint8Array([0, 0, 0, 24, 102, 116, 121, 112, 109, 112, 52, 50])),
      file('homework.zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])),
      file('essay.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])),
      file('essay.pdf', '%PDF-1.7'),
      file('cat.png', PNG),
    );
    expect(desk.problems()).toEqual([
      'none',
      'empty-file',
      'binary',
      'archive',
      'document',
      'document',
      'no-reader',
    ]);
    expect(desk.board.store.getState().away.map(({ from }) => from)[0]).toBe('marks.csv');
    expect(desk.rows().length).toBe(1);
  });

  it('of fifty megabytes are refused by their size, before they are read', async () => {
    const desk = aDesk();
    await desk.drop(heavyFile('lesson.mp4', 50_000_000));
    expect(desk.problems()).toEqual(['too-large']);
  });

  it('that cannot be read, such as a folder, are told of', async () => {
    const desk = aDesk();
    await desk.drop(heavyFile('class 9b', 4096));
    expect(desk.problems()).toEqual(['unreadable']);
  });
});

describe('pictures', () => {
  const eyesThatSee = (texts: readonly string[] | null) => ({ look: async () => texts });

  it('give the codes in their QR', async () => {
    const desk = aDesk({ eyes: eyesThatSee([`https://school.example/?replay=${first}`]) });
    await desk.drop(file('card.png', PNG));
    expect(desk.rows().map(({ code }) => code)).toEqual([first]);
  });

  it('of a cat hold no QR, and broken ones are no pictures', async () => {
    const desk = aDesk({ eyes: eyesThatSee([]) });
    await desk.drop(file('cat.png', PNG));
    expect(desk.problems()).toEqual(['no-qr']);
    const other = aDesk({ eyes: eyesThatSee(null) });
    await other.drop(file('cat.png', PNG));
    expect(other.problems()).toEqual(['unreadable']);
  });

  it('with the end of a long code say so, and name the shift where it lies here already', async () => {
    const desk = aDesk({ eyes: eyesThatSee([`${first.slice(-16)}\nhttps://school.example/`]) });
    await desk.drop(file('card.png', PNG));
    expect(desk.problems()).toEqual(['mark-only']);
    await desk.paste(first);
    await desk.drop(file('card.png', PNG));
    expect(desk.board.store.getState().away.at(-1)).toMatchObject({ problem: 'twice', nr: 1 });
  });
});
