// What the shift would have been without one contributor or another. A coalition is the same level, seed and
// coal with some of the five factors taken out, played by the par bot. Every "without" is an assumption of the
// model: docs/model.md lists them, and here each number names its source or says tuned.
import { permilleOf, runBot, type Level } from '../sim/index.ts';
import type { CoalitionRequest } from './coalition-request.ts';
import { COALITIONS, hasFactor, shapleyOf, type ShapleyResult } from './shapley.ts';

/** Without the player's skill: the `ordinary` bot, who does no bay well (game.md section 5; *tuned*). */
const ORDINARY_SKILL_PERMILLE = 0;
/** Without haulage: nobody posted at the gate, and the mine's ordinary haulage, which served 56 t a shift (CAL-31). */
const ORDINARY_SEEP_KG = 270;
/** Without air: what the ordinary night has, low main, neighbours at work and nobody minding the hose (TEC-22; *tuned*). */
const ORDINARY_AIR = { mainCentiAtm: 440, neighbourOnPermille: 500 } as const;
/**
 * Without preparation: the hewer's own timber is as far and as rough as on the ordinary night, steels wear as
 * they do there, one prop lies ready at a ledge, and carriers and hose have no cleared way (PRE-04, PRE-05,
 * PRE-10; *tuned*).
 */
const UNPREPARED = {
  fetchTicks: 700,
  setTicks: 300,
  lifeTicks: 3600,
  propsPerLedge: 1,
  carryPermille: 2000,
  hosePermille: 2000,
} as const;

const withoutTrades = (level: Level, trades: readonly string[]): Level => ({
  ...level,
  crew: level.crew.filter((member) => member.isPlayer || !trades.includes(member.trade)),
});

const withOrdinaryAir = (level: Level): Level => ({
  ...withoutTrades(level, ['air-hand']),
  air: {
    ...level.air,
    mainCentiAtm: Math.min(level.air.mainCentiAtm, ORDINARY_AIR.mainCentiAtm),
    neighbourOnPermille: Math.max(level.air.neighbourOnPermille, ORDINARY_AIR.neighbourOnPermille),
  },
});

const withOrdinaryHaulage = (level: Level): Level => ({
  ...withoutTrades(level, ['loader', 'driver']),
  haulage: {
    ...level.haulage,
    seepKgPer100Ticks: Math.min(level.haulage.seepKgPer100Ticks, ORDINARY_SEEP_KG),
  },
});

const unprepared = (level: Level): Level => {
  const { timber, steel, moves } = level;
  // Where nobody carries timber the stock at the ledge is all there is, prepared or not.
  const hasCarriers = level.crew.some((member) => member.trade === 'carrier');
  return {
    ...level,
    timber: {
      ...timber,
      propsPerLedge: hasCarriers
        ? Math.min(timber.propsPerLedge, UNPREPARED.propsPerLedge)
        : timber.propsPerLedge,
      fetchTicks: Math.max(timber.fetchTicks, UNPREPARED.fetchTicks),
      setTicks: Math.max(timber.setTicks, UNPREPARED.setTicks),
      carryTicks: permilleOf(timber.carryTicks, UNPREPARED.carryPermille),
    },
    steel: { ...steel, lifeTicks: Math.min(steel.lifeTicks, UNPREPARED.lifeTicks) },
    moves: { ...moves, hoseTicks: permilleOf(moves.hoseTicks, UNPREPARED.hosePermille) },
  };
};

/** The level of one coalition: a bit of `mask` over `FACTORS` means the factor is there. */
export const coalitionLevel = (request: CoalitionRequest, mask: number): Level => {
  // Cards are decisions, not contributors: a bot's answers would blur what is being compared.
  let level: Level = { ...request.level, cards: [] };
  if (!hasFactor(mask, 'timbermen')) level = withoutTrades(level, ['timberman']);
  if (!hasFactor(mask, 'haulage')) level = withOrdinaryHaulage(level);
  if (!hasFactor(mask, 'air')) level = withOrdinaryAir(level);
  if (!hasFactor(mask, 'preparation')) level = unprepared(level);
  return level;
};

/** Kilograms of one coalition, re-simulated with the par bot at the player's measured skill or an ordinary one. */
export const runCoalition = (request: CoalitionRequest, mask: number): number => {
  const skillPermille = hasFactor(mask, 'skill') ? request.skillPermille : ORDINARY_SKILL_PERMILLE;
  return runBot(coalitionLevel(request, mask), request.seed, 'par', { skillPermille }).state.cutKg;
};

/** All 32, one after another; `onProgress` is told after each. */
export const runAllCoalitions = (
  request: CoalitionRequest,
  onProgress: (done: number, of: number) => void = () => undefined,
): ShapleyResult => {
  const coalitionKg: number[] = [];
  for (let mask = 0; mask < COALITIONS; mask += 1) {
    coalitionKg.push(runCoalition(request, mask));
    onProgress(mask + 1, COALITIONS);
  }
  return shapleyOf(coalitionKg);
};
