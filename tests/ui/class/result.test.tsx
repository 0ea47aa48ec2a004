// @vitest-environment happy-dom
// The result of a lesson as a pupil finds it: figures as the teacher's page will find them, who gets what by the rule that
// was chosen, and a code that can be taken along or thrown away.
import { describe, expect, it, vi } from 'vitest';
import { encodeProgress } from '../../../src/lesson/progress-code.ts';
import { aClassDesk, type ClassDesk } from '../../support/class-desk.tsx';
import { aPort, walkTo } from '../../support/classroom.ts';

const PERCENT = { style: 'percent' } as const;

describe('the result', () => {
  const atResult = async (wishes: Parameters<typeof aClassDesk>[0] = {}): Promise<ClassDesk> => {
    const desk = await aClassDesk({
      ...wishes,
      lesson: { items: 'off', hasWarmUp: false, ...wishes.lesson },
    });
    await desk.after(() => walkTo(desk.test, ({ stage }) => stage === 'result'));
    await desk.find('.result');
    return desk;
  };

  it('shows the code of the progress, whole, as text and as QR', async () => {
    const desk = await atResult();
    const code = encodeProgress(desk.test.progress());
    expect(desk.text('.result-code-text')).toBe(code);
    expect(desk.all('.result-qr')[0]?.dataset['kind']).toBe('code');
    expect(desk.text('.class-kept')).toBe(desk.i18n.t('class.kept.alone'));
  });

  it('says who gets how much by the rule that was chosen', async () => {
    const desk = await aClassDesk({ lesson: { items: 'off', hasWarmUp: false } });
    await desk.after(() => walkTo(desk.test, ({ screen }) => screen === 'shift'));
    desk.test.game.session.dispatch({ kind: 'hammer-on' });
    await desk.after(() => walkTo(desk.test, ({ screen }) => screen === 'lever'));
    desk.test.game.session.chooseRule('one-name');
    await desk.after(() => walkTo(desk.test, ({ stage }) => stage === 'result'));
    await desk.find('.result');
    expect(desk.text('.result-facts')).toContain(desk.i18n.t('rule.one-name.name'));
    expect(desk.text('.result-facts small')).toBe(
      desk.i18n.t('class.result.gives', {
        share: desk.i18n.number(1, PERCENT),
        rest: desk.i18n.number(0, PERCENT),
      }),
    );
  });

  it('shares out nothing where nothing was cut', async () => {
    const desk = await atResult();
    expect(desk.all('.result-facts small')).toEqual([]);
  });

  it('shows the square as large as the screen, and shares where the browser can', async () => {
    const share = vi.fn<(what: ShareData) => Promise<void>>(() => Promise.reject(new Error('called off')));
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { share }));
    const desk = await atResult();
    await desk.press('#result-qr');
    expect(desk.all('.dialog-qr .qr')).toHaveLength(1);
    await desk.press('#result-share');
    expect(share.mock.calls[0]?.[0].text).toContain(encodeProgress(desk.test.progress()));
    // Called off is nobody's business.
    expect(desk.text('.result-said')).toBe('');
    vi.unstubAllGlobals();
  });

  it('says whether the platform has it, and takes the goodbye once', async () => {
    let isKept = true;
    const port = aPort({ isKept: () => isKept });
    const desk = await atResult({ port });
    expect(desk.text('.class-kept')).toBe(desk.i18n.t('class.kept.connected'));
    await desk.after(() => {
      isKept = false;
      desk.test.play(40);
    });
    expect(desk.text('.class-kept')).toBe(desk.i18n.t('class.kept.lost'));
    expect(desk.all('#result-anew')).toEqual([]);
    await desk.press('#result-close');
    expect(desk.all('#result-close')).toEqual([]);
    expect(desk.text('.result-said')).toBe(desk.i18n.t('class.result.closed'));
  });

  it('says that it is closed only where the platform took it, and can be handed in again until then', async () => {
    const answers = [false, true];
    const desk = await atResult({ port: aPort({ close: () => Promise.resolve(answers.shift() ?? true) }) });
    await desk.press('#result-close');
    expect(desk.text('.result-said')).toBe(desk.i18n.t('class.result.unclosed'));
    await desk.press('#result-close');
    expect(desk.text('.result-said')).toBe(desk.i18n.t('class.result.closed'));
    expect(desk.all('#result-close')).toEqual([]);
  });

  it('come back to without its shift is over all the same, and gives out no code that proves nothing', async () => {
    const before = await atResult();
    const over = before.test.progress();
    await before.close();
    const desk = await aClassDesk({
      port: aPort(),
      lesson: { items: 'off', hasWarmUp: false },
      offer: { ...over, replay: '' },
    });
    await desk.press('#class-go-on');
    expect(desk.text('.class-gone')).toBe(desk.i18n.t('class.result.gone'));
    expect(desk.text('h1')).toContain(String(Math.floor(over.claimedKg / 1000)));
    expect(desk.all('.result-code-text, .result-qr, #result-copy')).toEqual([]);
    await desk.press('#result-close');
    expect(desk.text('.result-said')).toBe(desk.i18n.t('class.result.closed'));
  });

  it('is thrown away on request, and asks before it makes room for the next pupil', async () => {
    const desk = await atResult();
    await desk.press('#result-forget');
    expect(desk.test.storage.kept.size).toBe(0);
    await desk.press('#result-anew');
    expect(desk.test.progress().stage).toBe('result');
    await desk.press('#result-anew-yes');
    expect(desk.test.progress().stage).toBe('welcome');
    expect(desk.all('.class-plan')).toHaveLength(1);
  });

  it('has no line for a rule where there was no lever', async () => {
    const desk = await atResult({ lesson: { isRevealed: false } });
    expect(desk.text('.result-facts')).not.toContain(desk.i18n.t('result.rule'));
  });
});
