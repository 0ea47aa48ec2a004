// What a teacher does to the board, and what it does then: nothing on it is lost, and everything else is told.
import { describe, expect, it } from 'vitest';
import { encodeProgress } from '../../src/lesson/progress-code.ts';
import { aClass, aDesk, alteredCode, paperShelf } from './made-class.ts';

const pupils = aClass(8);
const codes = pupils.map(({ code }) => code);
const [first = '', second = '', third = ''] = codes;

const altered = (nth: number): string => alteredCode(pupils, nth);

const never = (): never => {
  throw new Error('nobody there');
};

describe('codes on the board', () => {
  it('are run again and numbered as they came', async () => {
    const desk = aDesk();
    await desk.paste(codes.join('\n'));
    expect(desk.rows().map(({ nr, code }) => [nr, code])).toEqual(codes.map((code, nth) => [nth + 1, code]));
    expect(desk.rows().map(({ row }) => row.cutKg)).toEqual(pupils.map(({ shift }) => shift.state.cutKg));
    expect(desk.problems()).toEqual([]);
  });

  it('keep their numbers when others are taken off or turned away', async () => {
    const desk = aDesk();
    await desk.paste(`${first}\n${altered(1)}\n${third}`);
    desk.board.takeOff(1);
    await desk.paste(second);
    expect(desk.rows().map(({ nr }) => nr)).toEqual([3, 4]);
    expect(desk.board.store.getState().away).toMatchObject([{ problem: 'altered', nr: 2 }]);
  });

  it('are told with the words that stood before them where they do not match, and those are never saved', async () => {
    const shelf = paperShelf();
    const desk = aDesk({ shelf });
    await desk.paste(`Petrenko O.: ${altered(1)}\nBondar I.: ${first}`);
    await desk.board.keep(true);
    expect(desk.board.store.getState().away).toMatchObject([{ problem: 'altered', before: 'Petrenko O.' }]);
    const saved = [await shelf.read(), desk.board.json(true), desk.board.csv(true)].join('\n');
    expect(saved).toContain(first);
    expect(saved).not.toMatch(/Petrenko|Bondar/);
  });

  it('count once however often they are handed in, and it is told which one it was', async () => {
    const desk = aDesk();
    await desk.paste(`${first}\n${second}`);
    await desk.paste(`${third}\n${first}\nhttps://x.example/#replay=${second}`);
    expect(desk.rows().length).toBe(3);
    expect(desk.board.store.getState().away.map(({ problem, nr }) => [problem, nr])).toEqual([
      ['twice', 1],
      ['twice', 2],
    ]);
  });

  it('are not taken for known because an altered one ends in the same letters', async () => {
    const desk = aDesk();
    const letter = first.charAt(80) === 'A' ? 'B' : 'A';
    const forged = first.slice(0, 80) + letter + first.slice(81);
    await desk.paste(`${forged}\n${first}`);
    expect(desk.rows().map(({ code }) => code)).toEqual([first]);
    expect(desk.problems().length).toBe(1);
  });

  it('show how far the check is, and may be pasted while it runs', async () => {
    const { board, verify } = aDesk();
    const work = board.addText(codes.slice(0, 4).join('\n'));
    await work;
    expect(board.store.getState().progress).toEqual({ done: 0, of: 4 });
    await verify.turn();
    await board.addText(codes.slice(4).join('\n'));
    expect(board.store.getState().progress?.of).toBe(8);
    await verify.all();
    expect(board.store.getState().progress).toBeNull();
    expect(board.store.getState().entries.every(({ row }) => row !== null)).toBe(true);
  });

  it('wait where the check was stopped, and are gone on with or let go', async () => {
    const { board, verify, rows } = aDesk();
    await board.addText(codes.join('\n'));
    await verify.turn();
    await verify.turn();
    board.stop();
    await verify.all();
    expect(board.store.getState()).toMatchObject({ halt: 'stopped', progress: null });
    expect(rows().length).toBe(2);
    board.goOn();
    await verify.turn();
    board.stop();
    await verify.all();
    expect(rows().length).toBe(3);
    board.letGo();
    expect(board.store.getState().entries.length).toBe(3);
    expect(board.store.getState().halt).toBeNull();
  });

  it('that wait since a stop go on waiting when one more comes, and that is still said', async () => {
    const { board, verify, rows } = aDesk();
    await board.addText(codes.slice(0, 7).join('\n'));
    await verify.turn();
    board.stop();
    await verify.all();
    await board.addText(codes[7] ?? '');
    await verify.all();
    expect(rows().map(({ nr }) => nr)).toEqual([1, 8]);
    expect(board.store.getState()).toMatchObject({ halt: 'stopped', progress: null });
    board.goOn();
    await verify.all();
    expect([rows().length, board.store.getState().halt]).toEqual([8, null]);
  });

  it('that waited for the levels are no longer said to once one more came through', async () => {
    const { board, verify, rows } = aDesk();
    verify.isDown = true;
    await board.addText(codes.slice(0, 7).join('\n'));
    await verify.all();
    verify.isDown = false;
    await board.addText(codes[7] ?? '');
    await verify.all();
    expect([rows().length, board.store.getState().halt]).toEqual([1, 'stopped']);
    board.letGo();
    await board.addText(first);
    await verify.all();
    expect([rows().length, board.store.getState().halt]).toEqual([2, null]);
  });

  it('wait where the levels did not come, and are lost to none of it', async () => {
    const { board, verify, rows } = aDesk();
    verify.isDown = true;
    await board.addText(codes.join('\n'));
    await verify.all();
    expect(board.store.getState().halt).toBe('unreachable');
    verify.isDown = false;
    board.goOn();
    await verify.all();
    expect(rows().length).toBe(codes.length);
  });

  it('are all gone when the board is cleared, in the middle of a check too', async () => {
    const desk = aDesk();
    await desk.paste(first);
    await desk.board.addText(second);
    desk.board.clear();
    await desk.verify.all();
    expect(desk.board.store.getState().entries).toEqual([]);
    await desk.paste(third);
    expect(desk.rows().map(({ nr }) => nr)).toEqual([3]);
  });
});

describe('a wiped board', () => {
  it('stays empty, whatever was still being read', async () => {
    const desk = aDesk();
    const slow = new File([codes.slice(1).join('\n')], 'class.txt');
    const work = desk.board.addFiles([new File([first], 'one.txt'), slow]);
    await desk.board.open();
    desk.board.clear();
    await work;
    await desk.verify.all();
    expect(desk.board.store.getState()).toMatchObject({ entries: [], away: [], isReading: false });
    await desk.drop(slow);
    expect(desk.rows().length).toBe(codes.length - 1);
  });

  it('is not laid out again from a shelf that was slow to answer', async () => {
    const shelf = paperShelf(JSON.stringify({ format: 1, rows: [[1, first]] }));
    const desk = aDesk({ shelf });
    const opening = desk.board.open();
    desk.board.clear();
    await opening;
    expect(desk.board.store.getState()).toMatchObject({ entries: [], isKept: false });
  });

  it('does not say for good that it reads where reading failed', async () => {
    const desk = aDesk({ eyes: { look: async () => Promise.reject(new Error('no eyes')) } });
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'photo.png');
    await expect(desk.board.addFiles([picture])).rejects.toThrow('no eyes');
    expect(desk.board.store.getState().isReading).toBe(false);
    await desk.paste(first);
    expect(desk.rows().length).toBe(1);
  });
});

describe('what the teacher took along', () => {
  it('is all of the board until one more shift comes, or a nickname that was not saved', async () => {
    const { board, paste } = aDesk();
    const isLeft: boolean[] = [!board.isTakenAlong()];
    await paste(`${first}\n${second}`);
    isLeft.push(!board.isTakenAlong());
    board.csv(false);
    isLeft.push(!board.isTakenAlong());
    board.takeOff(2);
    isLeft.push(!board.isTakenAlong());
    board.name(1, 'Ada');
    isLeft.push(!board.isTakenAlong());
    board.json(true);
    isLeft.push(!board.isTakenAlong());
    await paste(third);
    isLeft.push(!board.isTakenAlong());
    expect(isLeft).toEqual([false, true, false, false, true, false, true]);
  });
});

describe('a bad hand-in', () => {
  it('is one complaint each and loses nothing on the board', async () => {
    const desk = aDesk();
    await desk.paste(codes.join('\n'));
    const before = desk.rows();
    await desk.paste('');
    await desk.paste('Dear all, please hand in until Friday.');
    await desk.paste(first.slice(0, 120));
    await desk.paste(altered(2));
    await desk.paste(encodeProgress({ ...(pupils[0]?.progress ?? never()), replay: '' }));
    await desk.paste(`TAI${first.slice(3)}`);
    expect(desk.problems()).toEqual(['empty', 'none', 'damaged', 'altered', 'unfinished', 'other-version']);
    expect(desk.rows()).toEqual(before);
  });

  it('among good ones takes none of them with it', async () => {
    const desk = aDesk();
    await desk.paste(`${first}\n<<<>>>\n${second.slice(40)}\n\u0000\uffff\n${third}\n{"a":[1,2,{]`);
    expect(desk.rows().map(({ code }) => code)).toEqual([first, third]);
    expect(desk.problems()).toEqual(['damaged']);
  });

  it('is forgotten when the teacher says so, by its kind or all', async () => {
    const desk = aDesk();
    await desk.paste('nothing');
    await desk.paste(altered(2));
    desk.board.dismiss('none');
    expect(desk.problems()).toEqual(['altered']);
    desk.board.dismiss(null);
    expect(desk.problems()).toEqual([]);
  });
});
