// The board on the teacher's own computer: nothing of it stays there until that is ticked, and what was kept is lost to no
// update, no spoilt text and no full disk.
import { describe, expect, it } from 'vitest';
import { aClass, aDesk, alteredCode, paperShelf } from './made-class.ts';

const pupils = aClass(8);
const codes = pupils.map(({ code }) => code);
const [first = '', second = ''] = codes;
const altered = (nth: number): string => alteredCode(pupils, nth);

const moment = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

const byNumber = (a: readonly [number], b: readonly [number]): number => a[0] - b[0];

describe('keeping', () => {
  it('is off until it is ticked, and then holds codes and nicknames, and no name of a file', async () => {
    const desk = aDesk();
    await desk.drop(new File([first], 'Ivanenko Olena.txt'));
    desk.board.name(1, 'Lena');
    await moment(400);
    expect(desk.shelf.text).toBeNull();
    await desk.board.keep(true);
    expect(desk.shelf.text).toContain(first);
    expect(desk.shelf.text).toContain('Lena');
    expect(desk.shelf.text).not.toContain('Ivanenko');
    await desk.board.keep(false);
    expect(desk.shelf.text).toBeNull();
  });

  it('brings the board back with its numbers, each shift run again', async () => {
    const shelf = paperShelf();
    const desk = aDesk({ shelf });
    await desk.paste(codes.join('\n'));
    desk.board.takeOff(1);
    desk.board.name(2, 'Bo');
    await desk.board.keep(true);
    const again = aDesk({ shelf });
    await again.board.open();
    await again.verify.all();
    expect(again.rows().map(({ nr }) => nr)).toEqual(desk.rows().map(({ nr }) => nr));
    expect(again.rows().map(({ row }) => row)).toEqual(desk.rows().map(({ row }) => row));
    expect(again.board.store.getState()).toMatchObject({ isKept: true });
    expect(again.board.store.getState().names.get(2)).toBe('Bo');
    await again.paste(first);
    expect(again.rows().at(-1)?.nr).toBe(codes.length + 1);
  });

  it('lets nobody pad what lies on the disk', async () => {
    const shelf = paperShelf(JSON.stringify({ format: 1, rows: [[1, altered(0)]] }));
    const desk = aDesk({ shelf });
    await desk.board.open();
    await desk.verify.all();
    expect(desk.rows()).toEqual([]);
    expect(desk.problems()).toEqual(['altered']);
  });

  it('outlives a game that cannot run it: code, number and nickname wait on the shelf for one that can', async () => {
    const shelf = paperShelf();
    const before = aDesk({ shelf });
    await before.paste(codes.join('\n'));
    before.board.name(2, 'Bo');
    await before.board.keep(true);
    const kept = shelf.text;
    const updated = aDesk({ shelf });
    updated.verify.refusesAll = 'other-version';
    await updated.board.open();
    await updated.verify.all();
    await updated.paste(second);
    await moment(400);
    expect([updated.rows(), new Set(updated.problems())]).toEqual([[], new Set(['other-version'])]);
    expect(JSON.parse(shelf.text ?? '').rows.toSorted(byNumber)).toEqual(JSON.parse(kept ?? '').rows);
    const again = aDesk({ shelf });
    await again.board.open();
    await again.verify.all();
    expect(again.rows().map(({ nr, code }) => [nr, code])).toEqual(codes.map((code, nth) => [nth + 1, code]));
    expect(again.board.store.getState().names.get(2)).toBe('Bo');
  });

  it('holds what was turned away until the teacher takes it off the list, and nothing that came later', async () => {
    const shelf = paperShelf(JSON.stringify({ format: 1, rows: [[3, altered(0), 'Ada']] }));
    const desk = aDesk({ shelf });
    await desk.board.open();
    await desk.verify.all();
    await desk.paste(`${altered(1)}\n${second}`);
    await moment(400);
    const numbers = (): number[] => JSON.parse(shelf.text ?? '').rows.map(([nr]: readonly [number]) => nr);
    expect(numbers().toSorted((a, b) => a - b)).toEqual([3, 5]);
    desk.board.dismiss('altered');
    await moment(400);
    expect(numbers()).toEqual([5]);
  });

  it('that was spoilt is told of, and the board goes on', async () => {
    for (const text of ['', '{', '[]', '{"format":9,"rows":[]}', '{"format":1,"rows":[[0,"x"]]}']) {
      const desk = aDesk({ shelf: paperShelf(text) });
      await desk.board.open();
      await desk.paste(first);
      expect([text, desk.problems(), desk.rows().length]).toEqual([text, ['kept-damaged'], 1]);
    }
  });

  it('says where this browser keeps nothing', async () => {
    const desk = aDesk({ shelf: paperShelf(null, true) });
    await desk.paste(first);
    await desk.board.keep(true);
    expect(desk.board.store.getState()).toMatchObject({ isKept: false, hasKeepFailed: true });
  });

  it('ends when the board is cleared', async () => {
    const desk = aDesk();
    await desk.paste(first);
    await desk.board.keep(true);
    desk.board.clear();
    await moment(400);
    expect(desk.shelf.text).toBeNull();
    expect(desk.board.store.getState().isKept).toBe(false);
  });
});
