// @vitest-environment happy-dom
// Four claims, rated before anything is told, and two measures kept apart: a cynic must not look discerning.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { RATE_ITEMS } from '../../../src/lesson/items.ts';
import { scoreOf } from '../../../src/lesson/score.ts';
import { Rate } from '../../../src/ui/screens/rate.tsx';
import { aDesk } from '../../support/reveal-desk.tsx';

const rateAll = (value: (isWarranted: boolean) => number): Record<string, number> =>
  Object.fromEntries(RATE_ITEMS.map((item) => [item.id, value(item.isWarranted)]));

let close: () => void = () => undefined;
afterEach(() => close());

describe('rate and explain', () => {
  it('asks about four claims, at least two of them warranted and at least one not', () => {
    expect(RATE_ITEMS).toHaveLength(4);
    expect(RATE_ITEMS.filter((item) => item.isWarranted).length).toBeGreaterThanOrEqual(2);
    expect(RATE_ITEMS.some((item) => !item.isWarranted)).toBe(true);
  });

  it('tells nothing about a claim, not even its source, before it is rated', async () => {
    const desk = await aDesk(Rate, 'rate');
    close = desk.close;
    expect(desk.all('.rate-slip')).toHaveLength(1);
    expect(desk.all('.rate-feedback')).toEqual([]);
    expect(desk.all('.rate-slip .source-tag')).toEqual([]);
  });

  it('cannot be given in before a number is chosen, and is told once it is', async () => {
    const desk = await aDesk(Rate, 'rate');
    close = desk.close;
    const first = RATE_ITEMS[0]?.id ?? '';
    await desk.press(desk.i18n.t('rate.give'));
    expect(desk.calls).toEqual([]);
    await desk.pick(`rate-${first}`, '6');
    expect(desk.all('.rate-feedback')).toEqual([]);
    await desk.press(desk.i18n.t('rate.give'));
    expect(desk.calls).toEqual([['rate', first, 6]]);
    expect(desk.text('.rate-feedback')).toContain(desk.i18n.t(`rate.item.${first}.feedback`));
    expect(desk.all('.rate-slip')).toHaveLength(2);
  });

  it.each([
    [true, 6, 'believed.holds'],
    [true, 2, 'doubted.holds'],
    [true, 4, 'between.holds'],
    [false, 7, 'believed.fails'],
    [false, 3, 'doubted.fails'],
  ] as const)(
    'says of a claim whose being warranted is %s, rated %i, what the two are to each other',
    async (isWarranted, value, tie) => {
      const item = RATE_ITEMS.find((one) => one.isWarranted === isWarranted);
      const before = RATE_ITEMS.slice(
        0,
        RATE_ITEMS.findIndex(({ id }) => id === item?.id),
      );
      const desk = await aDesk(Rate, 'rate', {
        ratings: Object.fromEntries(before.map(({ id }) => [id, 4])),
      });
      close = desk.close;
      await desk.pick(`rate-${item?.id ?? ''}`, String(value));
      await desk.press(desk.i18n.t('rate.give'));
      const verdict = desk.all('.rate-verdict').at(-1)?.textContent;
      expect(verdict).toContain(desk.i18n.t(`rate.verdict.${isWarranted ? 'holds' : 'fails'}`));
      expect(verdict).toContain(desk.i18n.t(`rate.tie.${tie}`));
      const sides = desk.all('.rate-sides').at(-1);
      expect(sides?.querySelector('[data-own]')?.textContent).toBe(String(value));
      expect([...(sides?.querySelectorAll('[data-true]') ?? [])].map((one) => one.textContent).join('')).toBe(
        isWarranted ? '567' : '123',
      );
    },
  );

  it('shows the two measures only after the fourth answer', async () => {
    const three = Object.fromEntries(RATE_ITEMS.slice(0, 3).map((item) => [item.id, 4]));
    const desk = await aDesk(Rate, 'rate', { ratings: three });
    close = desk.close;
    expect(desk.all('.rate-result')).toEqual([]);
    await desk.pick(`rate-${RATE_ITEMS[3]?.id ?? ''}`, '4');
    await desk.press(desk.i18n.t('rate.give'));
    expect(desk.all('.measure').map((one) => one.dataset['measure'])).toEqual(['discernment', 'bias']);
    expect(desk.text('.rate-private')).toContain(desk.i18n.t('rate.private'));
  });

  it('gives the discerning full marks for discernment and none for bias', () => {
    expect(
      scoreOf(
        RATE_ITEMS,
        rateAll((isWarranted) => (isWarranted ? 7 : 1)),
      ),
    ).toEqual({ discernment: 6, bias: 0 });
  });

  it('gives someone who rates everything alike no discernment, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), (rating) => {
        expect(
          scoreOf(
            RATE_ITEMS,
            rateAll(() => rating),
          ),
        ).toEqual({ discernment: 0, bias: rating - 4 });
      }),
    );
  });

  it('keeps both measures within the ends printed on their rules', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 4 }), (given) => {
        const score = scoreOf(
          RATE_ITEMS,
          Object.fromEntries(RATE_ITEMS.map((item, nth) => [item.id, given[nth] ?? 1])),
        );
        expect(Math.abs(score?.discernment ?? 99)).toBeLessThanOrEqual(6);
        expect(Math.abs(score?.bias ?? 99)).toBeLessThanOrEqual(3);
      }),
    );
  });
});
