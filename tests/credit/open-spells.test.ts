import { describe, expect, it } from 'vitest';
import { openSpells } from '../../src/credit/open-spells.ts';
import { creditByRule } from '../../src/credit/registry.ts';
import { createShift, runBot, step } from '../../src/sim/index.ts';
import { aLevel } from '../support/journal.ts';

const level = aLevel({ cards: [] });

describe('spells still going on', () => {
  it('let the rules by time answer in the middle of a shift', () => {
    const shift = createShift(level, 1);
    for (let tick = 0; tick < 3000; tick += 1) step(shift, tick === 0 ? [{ kind: 'hammer-on' }] : []);
    const shares =
      creditByRule('whole-chain', level, [...shift.journal, ...openSpells(shift.state)])?.shares ?? [];
    expect(shares.filter(({ kg }) => kg > 0).length).toBeGreaterThan(3);
    expect(openSpells(shift.state).filter(({ kind }) => kind === 'spell-ended')).toHaveLength(
      level.crew.length,
    );
  });

  it('are none once the shift has ended: the journal has them all', () => {
    expect(openSpells(runBot(level, 1, 'idle').state)).toEqual([]);
  });
});
