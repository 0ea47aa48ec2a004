// One suite for every folding rule: a new rule in the registry is tested by being there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutKgOf } from '../../src/credit/crew-order.ts';
import { creditAll, creditByRule, FOLD_RULES, isRuleId, RULE_IDS } from '../../src/credit/registry.ts';
import type { Credit, RuleId } from '../../src/credit/rule.ts';
import { aLevel, anyJournal, CREW, renamed, shuffled } from '../support/journal.ts';

const level = aLevel();
const creditOf = (id: RuleId, journal: Parameters<typeof cutKgOf>[0], on = level): Credit => {
  const credit = creditByRule(id, on, journal);
  if (credit === null) throw new Error(`${id} did not answer`);
  return credit;
};
const kgOf = (credit: Credit): Record<string, number> =>
  Object.fromEntries(credit.shares.map(({ holder, kg }) => [holder, kg]));

/** Helpers changing names around, the named hewer keeping his. */
const ROUND = {
  'timberman-1': 'timberman-2',
  'timberman-2': 'carrier-1',
  'carrier-1': 'loader',
  loader: 'timberman-1',
};

describe.each(FOLD_RULES.map(({ id }) => id))('the rule %s', (id) => {
  it('gives away exactly the tons mined, in whole kilograms and none below zero', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const { cutKg, shares } = creditOf(id, journal);
        expect(cutKg).toBe(cutKgOf(journal));
        expect(shares.reduce((sum, { kg }) => sum + kg, 0)).toBe(cutKg);
        expect(shares.every(({ kg }) => Number.isInteger(kg) && kg >= 0)).toBe(true);
      }),
    );
  });

  it('does not care in which order the events came', () => {
    const pair = anyJournal.chain((journal) => fc.tuple(fc.constant(journal), shuffled(journal)));
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(creditOf(id, other)).toEqual(creditOf(id, one));
      }),
    );
  });

  it('follows the work, not the name, when helpers change names', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        // The rows change places with the names, so that even ties of a kilogram must follow.
        const names: Readonly<Record<string, string>> = ROUND;
        const crew = CREW.map((member) => ({ ...member, id: names[member.id] ?? member.id }));
        const before = creditOf(id, journal);
        const after = creditOf(id, renamed(journal, names), aLevel({ crew }));
        expect(after.shares).toEqual(
          before.shares.map(({ holder, kg }) => ({ holder: names[holder] ?? holder, kg })),
        );
      }),
    );
  });

  it('gives everybody zero after an empty journal, and still shows the rows', () => {
    const { shares } = creditOf(id, []);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every(({ kg }) => kg === 0)).toBe(true);
  });

  it('reads no kind of event it does not name', () => {
    const rule = FOLD_RULES.find((known) => known.id === id);
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const needed = journal.filter(
          (event) => event.kind === 'coal-cut' || rule?.needs.includes(event.kind),
        );
        expect(kgOf(creditOf(id, needed))).toEqual(kgOf(creditOf(id, journal)));
      }),
    );
  });
});

describe('the registry', () => {
  it('lists seven rules in lever order, the coalition rule last', () => {
    expect(RULE_IDS).toEqual([
      'one-name',
      'per-pick',
      'equal-shares',
      'labour-time',
      'trade-shares',
      'whole-chain',
      'what-each-made-possible',
    ]);
  });

  it('answers six at once, the same twice', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(creditAll(level, journal)).toHaveLength(6);
        expect(creditAll(level, journal)).toEqual(creditAll(level, journal));
      }),
    );
  });

  it('does not answer at once for the coalition rule or for a rule nobody knows', () => {
    expect(creditByRule('what-each-made-possible', level, [])).toBeNull();
    expect(creditByRule('finders-keepers', level, [])).toBeNull();
    expect(isRuleId('finders-keepers')).toBe(false);
    expect(isRuleId('whole-chain')).toBe(true);
  });
});
