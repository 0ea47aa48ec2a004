// @vitest-environment happy-dom
// What is taken home must be what was dug, and a QR must never promise what it does not hold.
import { afterEach, describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { ResultCard } from '../../../src/ui/screens/card.tsx';
import { planQr, QR_MAX_BYTES, sharedAddress } from '../../../src/ui/parts/qr-plan.ts';
import { aDesk } from '../../support/reveal-desk.tsx';
import { replayCodeFixture } from '../../support/reveal-fixture.ts';

const HOME = 'https://example.org/102/index.html';

let close: () => void = () => undefined;
afterEach(() => close());

describe('the result card', () => {
  it('shows tons, norms with their norm, the rule and the whole replay code', async () => {
    const desk = await aDesk(ResultCard, 'card', {
      rule: 'trade-shares',
      ruleChosen: 'trade-shares',
    });
    close = desk.close;
    expect(desk.text('h1')).toBe(desk.i18n.t('result.title', { tons: '102' }));
    expect(desk.text('.result-facts')).toContain('1,457% of a norm of 7');
    expect(desk.text('.result-facts')).toContain(desk.i18n.t('rule.trade-shares.name'));
    expect(desk.text('.result-code-text')).toBe(desk.reveal().replayCode);
  });

  it('says that no rule was chosen where none was', async () => {
    const desk = await aDesk(ResultCard, 'card');
    close = desk.close;
    expect(desk.text('.result-facts')).toContain(desk.i18n.t('result.rule.none'));
    expect(desk.text('.result-facts')).not.toContain(desk.i18n.t('rule.one-name.name'));
  });

  it('does not call somebody else’s shift the reader’s own', async () => {
    const desk = await aDesk(ResultCard, 'card', { isVerified: true });
    close = desk.close;
    expect(desk.text('h1')).toBe(desk.i18n.t('result.title.foreign', { tons: '102' }));
  });

  it('says plainly that the code did not fit where it did not', async () => {
    const desk = await aDesk(ResultCard, 'card', { replayCode: replayCodeFixture(4_000) });
    close = desk.close;
    expect(desk.all('.result-qr')[0]?.dataset['kind']).toBe('mark');
    expect(desk.text('.result-qr figcaption')).toContain(replayCodeFixture(4_000).slice(-16));
    expect(desk.text('.result-code-text')).toHaveLength(4_000);
  });

  it('digs the same level again', async () => {
    const desk = await aDesk(ResultCard, 'card');
    close = desk.close;
    await desk.press(desk.i18n.t('result.again'));
    expect(desk.calls).toEqual([['startLevel', 'record-night']]);
  });

  it('answers where copying is forbidden', async () => {
    const desk = await aDesk(ResultCard, 'card');
    close = desk.close;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await desk.press(desk.i18n.t('result.copy'));
    await Promise.resolve();
    expect(desk.text('.result-said')).toBe(desk.i18n.t('result.said.not-copied'));
    expect(window.getSelection()?.toString()).toBe(desk.reveal().replayCode);
  });
});

describe('the plan of a QR', () => {
  it('is a link to the page without its other parameters where the link fits', () => {
    const plan = planQr(`${HOME}?level=record-night&seed=4#x`, 'ABC-_1');
    expect(plan).toEqual({ kind: 'link', text: `${HOME}#replay=ABC-_1` });
  });

  it('holds the code alone where the game has no address to share', () => {
    expect(sharedAddress('file:///media/usb/index.html')).toBeNull();
    expect(planQr('file:///media/usb/index.html', 'ABC').kind).toBe('code');
  });

  it('holds the end of the code and the address where the whole does not fit', () => {
    const code = replayCodeFixture(4_000);
    const plan = planQr(HOME, code);
    expect(plan.kind).toBe('mark');
    expect(plan.text).toContain(code.slice(-16));
    expect(plan.text).toContain(HOME);
    expect(plan.text).not.toContain(code);
  });

  it('is always something a QR can hold, up to the last byte', () => {
    const room = QR_MAX_BYTES - `${HOME}#replay=`.length;
    for (const length of [room - 1, room, room + 1, 8_000]) {
      const plan = planQr(HOME, replayCodeFixture(length));
      expect(plan.kind).toBe(length <= room ? 'link' : 'mark');
      expect(encode(plan.text, { ecc: 'L' }).version).toBeLessThanOrEqual(40);
    }
  });
});
