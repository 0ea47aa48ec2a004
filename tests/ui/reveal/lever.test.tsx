// @vitest-environment happy-dom
// The tons never change; only the credit does. The lever must hold to that under every rule.
import { afterEach, describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../../src/credit/registry.ts';
import { Lever } from '../../../src/ui/screens/lever.tsx';
import { notchAt } from '../../../src/ui/parts/lever-frame.tsx';
import { needsOf } from '../../../src/ui/parts/rule-card.tsx';
import { aDesk, coalitionDone } from '../../support/reveal-desk.tsx';

const sumOf = (texts: readonly (string | null)[]): number =>
  texts.reduce((sum, text) => sum + Number.parseFloat((text ?? '').replace('–', '0')), 0);

let close: () => void = () => undefined;
afterEach(() => close());

describe('the lever', () => {
  it('shows the same total and the same sum of rows under each of the seven rules', async () => {
    const desk = await aDesk(Lever, 'lever', { coalition: coalitionDone });
    close = desk.close;
    const total = desk.text('.lever-total strong');
    for (const rule of RULE_IDS) {
      await desk.pick('lever-rule', rule);
      expect(desk.text('.lever-total strong')).toBe(total);
      const cells = desk.all('.shares-tons, .coalition-table tbody td:nth-of-type(1) .digits');
      expect(sumOf(cells.map((cell) => cell.textContent))).toBeCloseTo(102, 0);
      const grown = desk.all('.shares-part').map((part) => Number(part.style.flexGrow));
      expect(grown.reduce((sum, kg) => sum + kg, 0)).toBe(desk.reveal().summary.cutKg);
    }
  });

  it('keeps everyone in view under every rule that names people, the unnamed with them', async () => {
    const desk = await aDesk(Lever, 'lever', { coalition: coalitionDone });
    close = desk.close;
    for (const rule of RULE_IDS.filter((id) => id !== 'what-each-made-possible')) {
      await desk.pick('lever-rule', rule);
      expect(desk.all('.shares-row[data-unnamed]')).toHaveLength(5);
      expect(desk.all('.shares-row .trade-mark')).toHaveLength(8);
    }
  });

  it('shows the five factors alone under the rule that names nobody, while they are worked out', async () => {
    const desk = await aDesk(Lever, 'lever');
    close = desk.close;
    await desk.pick('lever-rule', 'what-each-made-possible');
    expect(desk.all('.shares-row')).toHaveLength(5);
    expect(desk.all('.shares-row .trade-mark')).toEqual([]);
  });

  it('calls no rule the player’s before one was chosen', async () => {
    const desk = await aDesk(Lever, 'lever');
    close = desk.close;
    expect(desk.all('.lever-printed').map((mark) => mark.textContent)).toEqual([
      desk.i18n.t('lever.as-printed'),
    ]);
    await desk.press(desk.i18n.t('lever.choose'));
    expect(desk.all('.lever-printed').map((mark) => mark.textContent)).toEqual([
      desk.i18n.t('lever.printed'),
    ]);
  });

  it('says of each rule its name, its claim, what is against it and what it reads', async () => {
    const desk = await aDesk(Lever, 'lever', { coalition: coalitionDone });
    close = desk.close;
    for (const rule of RULE_IDS) {
      await desk.pick('lever-rule', rule);
      const said = desk.text('.rule-card');
      for (const part of ['name', 'claim', 'objection'])
        expect(said).toContain(desk.i18n.t(`rule.${rule}.${part}`));
      for (const need of needsOf(rule)) expect(said).toContain(desk.i18n.t(`lever.fact.${need}`));
    }
  });

  it('does not print a rule by pulling the lever, only by marking it', async () => {
    const desk = await aDesk(Lever, 'lever');
    close = desk.close;
    await desk.pick('lever-rule', 'equal-shares');
    expect(desk.reveal().rule).toBe('one-name');
    await desk.press(desk.i18n.t('lever.choose'));
    expect(desk.calls).toContainEqual(['chooseRule', 'equal-shares']);
    expect(desk.button(desk.i18n.t('lever.mine')).getAttribute('aria-pressed')).toBe('true');
  });

  it('starts the coalitions when their rule is pulled, shows how far they are, and can be stopped', async () => {
    const desk = await aDesk(Lever, 'lever');
    close = desk.close;
    await desk.pick('lever-rule', 'what-each-made-possible');
    expect(desk.calls).toContainEqual(['startCoalition']);
    expect(desk.text('.coalition')).toContain(desk.i18n.t('lever.coalition.running', { done: 5, of: 32 }));
    await desk.press(desk.i18n.t('lever.coalition.cancel'));
    expect(desk.calls).toContainEqual(['cancelCoalition']);
    expect(desk.text('.coalition')).toContain(desk.i18n.t('lever.coalition.cancelled'));
  });

  it('says aloud that the coalitions start and that they stop, and no count and no button between', async () => {
    const desk = await aDesk(Lever, 'lever');
    close = desk.close;
    await desk.pick('lever-rule', 'what-each-made-possible');
    const status = desk.all('.coalition [role="status"]');
    expect(status.map((each) => each.textContent)).toEqual([desk.i18n.t('lever.coalition.said.running')]);
    expect(desk.all('[role="status"] button, [role="status"] progress')).toEqual([]);
    await desk.press(desk.i18n.t('lever.coalition.cancel'));
    expect(desk.text('.coalition [role="status"]')).toBe(desk.i18n.t('lever.coalition.cancelled'));
  });

  it('gives one list of tons once the coalitions are done: it sums to the shift, and no loss exceeds it', async () => {
    const desk = await aDesk(Lever, 'lever', { coalition: coalitionDone, rule: 'what-each-made-possible' });
    close = desk.close;
    expect(desk.all('.shares-row')).toEqual([]);
    const rows = desk
      .all('.coalition-table tbody tr')
      .map((row) => [...row.querySelectorAll('.digits')].map((cell) => Number(cell.textContent)));
    expect(rows).toHaveLength(5);
    expect(sumOf(rows.map((row) => String(row[0])))).toBeCloseTo(102, 6);
    expect(desk.text('.coalition-table tfoot .digits')).toBe('102.0');
    expect(desk.text('.coalition-table tfoot')).toContain(desk.i18n.t('lever.coalition.no-sum'));
    expect(sumOf(rows.map((row) => String(row[1])))).toBeGreaterThan(102);
    expect(Math.max(...rows.map((row) => row[1] ?? 0))).toBeLessThanOrEqual(102);
  });

  it('says of a factor that comes to nothing why it does, and of no other', async () => {
    const done = coalitionDone;
    if (done.state !== 'done') throw new Error('the coalitions of the fixture are done');
    const { shapleyKg, leaveOneOutKg } = done.result;
    const desk = await aDesk(Lever, 'lever', {
      rule: 'what-each-made-possible',
      coalition: {
        state: 'done',
        result: {
          ...done.result,
          shapleyKg: { ...shapleyKg, haulage: 0, skill: shapleyKg.skill + shapleyKg.haulage },
          leaveOneOutKg: { ...leaveOneOutKg, haulage: 0 },
        },
        credit: {
          ...done.credit,
          shares: done.credit.shares.map((share) => {
            if (share.holder === 'factor:haulage') return { ...share, kg: 0 };
            return share.holder === 'factor:skill' ? { ...share, kg: share.kg + shapleyKg.haulage } : share;
          }),
        },
      },
    });
    close = desk.close;
    expect(desk.all('.coalition-zero').map((line) => line.textContent)).toEqual([
      desk.i18n.t('lever.coalition.zero.haulage'),
    ]);
  });

  it.each([
    ['your own shift', null, 'lever.coalition.scaled'],
    ['somebody else’s shift', true, 'lever.coalition.scaled.foreign'],
  ] as const)('says whose skill the coalitions used: %s', async (_, isVerified, key) => {
    const desk = await aDesk(Lever, 'lever', {
      coalition: coalitionDone,
      rule: 'what-each-made-possible',
      isVerified,
    });
    close = desk.close;
    expect(desk.text('.coalition-note')).toContain(desk.i18n.t(key, { tons: '102' }));
    expect(/\byour\b/i.test(desk.text('.coalition-note'))).toBe(isVerified === null);
  });

  it('finds the notch under a dragged knob and stays in the slot beyond its ends', () => {
    expect([-0.2, 0, 0.5, 0.99, 1.4].map((share) => notchAt(share, 7))).toEqual([0, 0, 3, 6, 6]);
  });
});
