// Coalitions are re-simulated shifts: these tests run the real simulation on the real record night.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coalitionLevel, runAllCoalitions, runCoalition } from '../../src/credit/coalition.ts';
import { FACTORS, type CoalitionRequest, type Factor } from '../../src/credit/coalition-request.ts';
import { measureSkill } from '../../src/credit/skill.ts';
import { runBot, type Level } from '../../src/sim/index.ts';

const levelOf = (id: string): Level =>
  JSON.parse(readFileSync(new URL(`../../levels/${id}/level.json`, import.meta.url), 'utf8')) as Level;
const record = levelOf('record-night');
const request: CoalitionRequest = { level: record, seed: 1, skillPermille: 1000, cutKg: 102_000 };
const ALL = 31;
const without = (factor: Factor): number => ALL - 2 ** FACTORS.indexOf(factor);
const tradesOf = (mask: number): readonly string[] => [
  ...new Set(coalitionLevel(request, mask).crew.map(({ trade }) => trade)),
];

describe('the level of a coalition', () => {
  it('with all factors is the level itself, without its cards', () => {
    expect(coalitionLevel(request, ALL)).toEqual({ ...record, cards: [] });
  });

  it('without a factor loses its people, and never the player', () => {
    expect(tradesOf(without('timbermen'))).not.toContain('timberman');
    expect(tradesOf(without('haulage'))).not.toContain('loader');
    expect(tradesOf(without('haulage'))).not.toContain('driver');
    expect(tradesOf(without('air'))).not.toContain('air-hand');
    expect(tradesOf(without('preparation'))).toEqual(tradesOf(ALL));
    expect(coalitionLevel(request, 0).crew.some(({ isPlayer }) => isPlayer)).toBe(true);
  });

  it('without skill is the same level: the hand is another, not the coal', () => {
    expect(coalitionLevel(request, without('skill'))).toEqual(coalitionLevel(request, ALL));
  });

  it('never makes a level better by taking something out', () => {
    const bare = coalitionLevel({ ...request, level: levelOf('ordinary-night') }, 0);
    expect(bare.air).toEqual(levelOf('ordinary-night').air);
    expect(bare.timber.fetchTicks).toBeGreaterThanOrEqual(levelOf('ordinary-night').timber.fetchTicks);
  });
});

describe('the coalitions of the record night', () => {
  const told: number[] = [];
  const result = runAllCoalitions(request, (done, of) => told.push(done * 100 + of));

  it('are 32, each told as it is done', () => {
    expect(result.coalitionKg).toHaveLength(32);
    expect(told).toEqual(Array.from({ length: 32 }, (_, index) => (index + 1) * 100 + 32));
  });

  it('give the same tons again', () => {
    for (const mask of [0, 13, ALL]) expect(runCoalition(request, mask)).toBe(result.coalitionKg[mask]);
  });

  it('cut most with everything there, and lose coal whichever factor is taken out', () => {
    for (const factor of FACTORS) expect(result.leaveOneOutKg[factor]).toBeGreaterThan(0);
  });

  it('leave an ordinary hewer a small part of the record', () => {
    expect(result.coalitionKg[0] ?? 0).toBeLessThan((result.coalitionKg[ALL] ?? 0) / 4);
  });

  it('credit every factor something, and none of them half', () => {
    const all = FACTORS.reduce((sum, factor) => sum + result.shapleyKg[factor], 0);
    for (const factor of FACTORS) {
      expect(result.shapleyKg[factor]).toBeGreaterThan(0);
      expect(result.shapleyKg[factor] * 2).toBeLessThan(all);
    }
  });
});

describe('measured skill', () => {
  const skillOf = (skillPermille: number, seed: number): number =>
    measureSkill(record, runBot(record, seed, 'par', { skillPermille }).journal);

  it.each([1, 2, 3])('of the par bot is near par (seed %i)', (seed) => {
    expect(skillOf(1000, seed)).toBeGreaterThan(900);
  });

  it.each([1, 2, 3])('of a hewer who does no bay well is near nothing (seed %i)', (seed) => {
    expect(skillOf(0, seed)).toBeLessThan(250);
  });

  it.each([1, 2, 3])('rises with the skill of the hand (seed %i)', (seed) => {
    const measured = [0, 250, 500, 750, 1000].map((skill) => skillOf(skill, seed));
    expect([...measured].sort((a, b) => a - b)).toEqual(measured);
  });

  it('is par where too little was cut to tell', () => {
    expect(measureSkill(record, [])).toBe(1000);
  });
});
