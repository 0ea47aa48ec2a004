// @vitest-environment happy-dom
// The papers of a lesson as a pupil finds them: what is said before anything begins, nothing given away before it is rated,
// and a sheet that takes numbers only.
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { WARM_UP_NORM_KG } from '../../../src/ui/class/shift-door.tsx';
import { aClassDesk, type ClassDesk } from '../../support/class-desk.tsx';
import { aPort, shortLevel, walkTo } from '../../support/classroom.ts';

const rateOpen = async (desk: ClassDesk, value: number): Promise<void> => {
  const radio = desk.all(`.rate-slip:last-child input[value="${value}"]`)[0];
  await desk.after(() => act(() => radio?.click()));
  await desk.press('.rate-slip:last-child .rate-scale .button-print');
};

describe('the welcome', () => {
  it.each(LOCALES)(
    'tells in %s of at most four parts, with minutes that add up, and who gets what',
    async (locale) => {
      const desk = await aClassDesk({ lesson: { pace: 50 } }, locale);
      const minutes = desk.all('.class-minutes').map((one) => Number.parseInt(one.textContent ?? '', 10));
      expect(minutes).toHaveLength(4);
      const sum = minutes.reduce((all, one) => all + one, 0);
      expect(sum).toBe(15);
      expect(desk.text('.class-about')).toContain(String(sum));
      expect(desk.text('.class-private')).toBe(desk.i18n.t('class.private.alone'));
      expect(desk.desk.textContent).not.toMatch(/\[[a-z]/);
    },
  );

  it('leaves out what the lesson leaves out, and does not promise a second look where there is none', async () => {
    const desk = await aClassDesk({ lesson: { items: 'off', hasWarmUp: false, isRevealed: false } });
    expect(desk.all('.class-plan li')).toHaveLength(2);
    expect(desk.text('.class-plan')).not.toContain(desk.i18n.t('class.plan.shift-told'));
  });

  it('offers the languages where the lesson has none, and nowhere else', async () => {
    const free = await aClassDesk({});
    expect(free.all('.language')).toHaveLength(3);
    await free.close();
    const fixed = await aClassDesk({ lesson: { locale: 'en' } });
    expect(fixed.all('.language')).toEqual([]);
  });

  it('explains the two jobs to two', async () => {
    for (const pair of ['screen', 'paper'] as const) {
      const desk = await aClassDesk({ lesson: { pair } });
      expect(desk.text('.class-pair')).toContain(desk.i18n.t(`class.pair.${pair}`));
      expect(desk.all('.class-pair-lines li')).toHaveLength(5);
      await desk.close();
    }
  });

  it('says so in one sentence where the lesson is only looked at', async () => {
    const desk = await aClassDesk({ port: aPort({ mode: 'look' }) });
    expect(desk.text('.class-look')).toBe(desk.i18n.t('class.look'));
  });
});

describe('a lesson that was begun', () => {
  it('shows nothing of it before somebody says whose it was', async () => {
    const before = await aClassDesk({});
    const offer = {
      ...before.test.progress(),
      stage: 'after' as const,
      claimedKg: 42_000,
      ratings: { 'lindbergh-1927': 7 },
    };
    await before.close();
    const desk = await aClassDesk({ offer });
    expect(desk.all('.rate-slip')).toEqual([]);
    expect(desk.text('h1')).toBe(desk.i18n.t('class.go-on.title'));
    await desk.press('#class-go-on');
    expect(desk.all('.rate-slip').length).toBeGreaterThan(0);
    expect(desk.test.progress().ratings).toEqual({ 'lindbergh-1927': 7 });
  });

  it('is begun anew by whoever was not there', async () => {
    const before = await aClassDesk({});
    const offer = { ...before.test.progress(), stage: 'after' as const };
    await before.close();
    const desk = await aClassDesk({ offer });
    await desk.press('#class-anew');
    expect(desk.all('.class-plan')).toHaveLength(1);
    expect(desk.test.progress().stage).toBe('welcome');
  });
});

describe('the claims before', () => {
  const atClaims = async (): Promise<ClassDesk> => {
    const desk = await aClassDesk({ lesson: { items: 'ab' } });
    await desk.press('.print-next');
    return desk;
  };

  it('tell nothing, not even when they are rated', async () => {
    const desk = await atClaims();
    await rateOpen(desk, 6);
    expect(desk.test.progress().ratings).toEqual({ 'lindbergh-1927': 6 });
    expect(desk.all('.rate-feedback')).toEqual([]);
    expect(desk.all('.rate-slip .source-tag')).toEqual([]);
    expect(desk.all('.rate-slip')).toHaveLength(2);
    // The reader goes on to the next slip, and not back to the top.
    expect(document.activeElement?.closest('.rate-slip')).toBe(desk.all('.rate-slip').at(-1));
  });

  it('have the focus at their head as they come, and nothing takes it from a fast reader later', async () => {
    const desk = await aClassDesk({ lesson: { items: 'ab' } });
    (await desk.find('.print-next')).click();
    await vi.waitUntil(() => desk.all('.rate-slip').length > 0, { interval: 0 });
    expect(document.activeElement?.textContent).toBe(desk.i18n.t('rate.title'));
  });

  it('can be left out one by one, or all that are left at once', async () => {
    const desk = await atClaims();
    await desk.press('.rate-skip');
    await rateOpen(desk, 2);
    expect(desk.test.progress().ratings).toEqual({ 'smetanin-1935': 2 });
    expect(desk.all('.print-next')).toEqual([]);
    expect(desk.text('#claims-skip')).toBe(desk.i18n.t('rate.skip', { left: 2 }));
    await desk.press('#claims-skip');
    expect(desk.test.progress().stage).toBe('before');
    await desk.press('#claims-skip-yes');
    expect(desk.test.progress().stage).toBe('warm-up');
  });
});

describe('the claims after', () => {
  it('are told about one by one, and measured beside those of before', async () => {
    const desk = await aClassDesk({ lesson: { items: 'ab', hasWarmUp: false } });
    await desk.after(() => walkTo(desk.test, ({ stage }) => stage === 'after'));
    await desk.find('.rate-slip');
    for (let nth = 0; nth < 4; nth += 1) {
      await rateOpen(desk, nth + 2);
      expect(desk.all('.rate-feedback')).toHaveLength(nth + 1);
    }
    expect(desk.all('.measure-mark')).toHaveLength(4);
    expect(desk.all('.measure-before')).toHaveLength(2);
    expect(desk.text('.rate-little')).toBe(desk.i18n.t('rate.result.little.both'));
    expect(desk.text('.print-next')).toBe(desk.i18n.t('class.onward'));
  });

  it('have no measures where one was left out', async () => {
    const desk = await aClassDesk({ lesson: { items: 'after', hasWarmUp: false } });
    await desk.after(() => walkTo(desk.test, ({ stage }) => stage === 'after'));
    await desk.find('.rate-slip');
    await desk.press('.rate-skip');
    for (let nth = 0; nth < 3; nth += 1) await rateOpen(desk, 4);
    expect(desk.all('.measure')).toEqual([]);
    expect(desk.text('.class-note')).toBe(desk.i18n.t('class.after.unmeasured'));
  });
});

describe('the door of a shift', () => {
  it('says what the minute came to beside the norm of its level', async () => {
    expect(shortLevel('ordinary-night').normKg).toBe(WARM_UP_NORM_KG);
    const desk = await aClassDesk({ lesson: { items: 'off' } });
    await desk.press('.print-next');
    expect(desk.text('h1')).toBe(desk.i18n.t('class.door.warm-up'));
    await desk.after(() => walkTo(desk.test, ({ stage }) => stage === 'lesson'));
    expect(desk.text('.class-minute-figure')).toContain('7 t');
    expect(desk.all('.class-minute .source-tag')).toHaveLength(1);
    expect(desk.text('h1')).toBe(desk.i18n.t('title.level.record-night.name'));
    // The head of a new paper is where the reader is.
    expect(document.activeElement?.textContent).toBe(desk.i18n.t('class.minute.title'));
  });
});

describe('the observer’s sheet', () => {
  const atSheet = async (pair: 'screen' | 'paper'): Promise<ClassDesk> => {
    const desk = await aClassDesk({ lesson: { items: 'off', hasWarmUp: false, pair } });
    for (const line of ['props', 'tubs', 'tubs'] as const) desk.test.room.stroke(line);
    await desk.after(() => walkTo(desk.test, ({ screen }) => screen === 'tally'));
    await desk.find('.observer-sheet');
    return desk;
  };
  const valuesOf = (desk: ClassDesk): readonly string[] =>
    desk.all('.observer-sheet input').map((one) => (one as HTMLInputElement).value);
  const write = (desk: ClassDesk, line: string, text: string): Promise<void> =>
    desk.after(() => {
      const field = desk.all(`#sheet-${line}`)[0] as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });

  it('holds the strokes made on the screen, and nothing where they were made on paper', async () => {
    const onScreen = await atSheet('screen');
    expect(valuesOf(onScreen)).toEqual(['1', '0', '2', '0', '0']);
    await onScreen.close();
    expect(valuesOf(await atSheet('paper'))).toEqual(['', '', '', '', '']);
  });

  it('takes no word for a number, and says which line', async () => {
    const desk = await atSheet('paper');
    await write(desk, 'roof', 'many');
    await desk.press('.print-next');
    expect(desk.test.progress().sheet).toBe(null);
    expect(desk.text('.class-wrong')).toContain(desk.i18n.t('class.line.roof'));
    expect(document.activeElement?.id).toBe('sheet-roof');
    await write(desk, 'roof', '7');
    expect(desk.text('.print-next')).toBe(desk.i18n.t('class.sheet.hand-in', { open: 4 }));
    await desk.press('.print-next');
    expect(desk.test.progress().sheet).toEqual({
      props: null,
      timber: null,
      tubs: null,
      roof: 7,
      waits: null,
    });
  });

  it('lies beside the journal’s counts afterwards, neither marked wrong', async () => {
    const desk = await atSheet('screen');
    await desk.press('.print-next');
    expect(desk.all('.two-counts')).toEqual([]);
    await desk.after(() => walkTo(desk.test, ({ screen }) => screen === 'ledger'));
    await desk.find('.two-counts');
    expect(desk.all('.two-counts tbody tr')).toHaveLength(5);
    expect(desk.text('.class-neither')).toBe(desk.i18n.t('class.compared.neither'));
    expect(desk.text('.two-counts')).not.toMatch(/\[[a-z]/);
    await desk.press('.print-next');
    await desk.find('.book');
  });
});
