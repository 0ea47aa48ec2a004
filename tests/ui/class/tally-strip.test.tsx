// @vitest-environment happy-dom
// The observer beside the mine: five lines by pointer and by keys that are nobody else's, the last stroke taken back, and
// nothing told of what the counters say.
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEYS } from '../../../src/session/settings.ts';
import { aClassDesk, type ClassDesk } from '../../support/class-desk.tsx';

const atMine = async (lesson = {}): Promise<ClassDesk> => {
  const desk = await aClassDesk({
    lesson: { items: 'off', hasWarmUp: false, pair: 'screen', pace: 5, ...lesson },
    ticks: 20_700,
  });
  await desk.press('.print-next');
  await desk.press('.print-next');
  await desk.find('.hud');
  return desk;
};

const type = (desk: ClassDesk, code: string): Promise<void> =>
  desk.after(() => window.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true })));

describe('the observer’s strip', () => {
  it('makes a stroke a press and a stroke a key, and takes the last one back', async () => {
    const desk = await atMine();
    await desk.press('#tally-roof');
    await type(desk, 'KeyU');
    await type(desk, 'KeyU');
    expect(desk.test.state().counts).toMatchObject({ props: 2, roof: 1 });
    await type(desk, 'KeyL');
    await desk.press('#tally-undo');
    expect(desk.test.state().counts).toMatchObject({ props: 0, roof: 1 });
    expect(desk.all('#tally-roof')[0]?.getAttribute('aria-label')).toBe(
      desk.i18n.t('class.tally.press', { line: desk.i18n.t('class.line.roof'), count: 1 }),
    );
  });

  it('has no key of the driver’s, and gives up one the driver took', async () => {
    const desk = await atMine();
    for (const code of Object.values(DEFAULT_KEYS)) await type(desk, code);
    expect(Object.values(desk.test.state().counts)).toEqual([0, 0, 0, 0, 0]);
    await desk.after(() => {
      desk.test.game.session.resume('player');
      desk.test.game.session.setKey('tap-roof', 'KeyU');
    });
    await type(desk, 'KeyU');
    expect(desk.test.state().counts.props).toBe(0);
  });

  it('shows no key that is dead', async () => {
    const desk = await atMine();
    expect(desk.all('.tally-key').map((key) => key.textContent)).toEqual(['U', 'I', 'O', 'J', 'K', 'L']);
    await desk.after(() => {
      desk.test.game.session.setKey('tap-roof', 'KeyU');
      desk.test.game.session.setKey('set-prop', 'KeyL');
    });
    expect(desk.all('.tally-key').map((key) => key.textContent)).toEqual(['I', 'O', 'J', 'K']);
    expect(desk.text('#tally-undo').trim()).toBe(desk.i18n.t('class.tally.undo'));
  });

  it('is told nothing of the shift: it says what was pressed and no more', async () => {
    const desk = await atMine();
    await desk.after(() => {
      desk.test.game.session.dispatch({ kind: 'hammer-on' });
      desk.test.play(20_000);
    });
    const counts = desk.all('.tally-count').map((one) => one.textContent);
    expect(counts).toEqual(['0', '0', '0', '0', '0']);
  });

  it('folds away, and is not there where the tally is kept on paper or in the warm-up', async () => {
    const desk = await atMine();
    await desk.press('.observer-fold');
    expect(desk.all('.observer-lines')).toEqual([]);
    await desk.close();
    const paper = await atMine({ pair: 'paper' });
    expect(paper.all('.observer')).toEqual([]);
  });
});

describe('the strip above', () => {
  it('names the part, and counts the minute of the warm-up alone', async () => {
    const desk = await aClassDesk({ lesson: { items: 'off', pace: 20 }, ticks: 20_700 });
    expect(desk.text('.lesson-place')).toBe('');
    await desk.press('.print-next');
    expect(desk.text('.lesson-place')).toContain(desk.i18n.t('class.stage.warm-up'));
    await desk.press('.print-next');
    await desk.find('.hud');
    await desk.after(() => desk.test.play(3000));
    expect(desk.text('.lesson-left')).toBe(desk.i18n.t('class.warm-up.left', { seconds: 57 }));
  });

  it('leads back to an open sheet from the lever, and has no way to a title', async () => {
    const desk = await aClassDesk({ lesson: { items: 'off', hasWarmUp: false, pair: 'screen' } });
    const { room, game } = desk.test;
    await desk.after(async () => {
      room.begin();
      await room.goDown();
      await desk.test.until('tally');
      game.session.goTo('ledger');
      room.handIn({ props: 1, timber: null, tubs: 1, roof: 1, waits: 1 });
      room.goFurther();
      game.session.goTo('lever');
    });
    await desk.find('.lever');
    await desk.after(() => desk.all('input[value="labour-time"]')[0]?.click());
    expect(desk.text('.lever-shut')).toBe(desk.i18n.t('lever.locked'));
    await desk.press('#open-sheet');
    await desk.find('.observer-sheet');
  });
});
