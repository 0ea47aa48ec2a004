// Many small blows make a slide, a clatter, a crumbling roof: grains thrown over time by a density.
import { add, addRound, silence, type Samples } from './buffer.ts';
import type { Random } from './noise.ts';
import type { Envelope } from './shape.ts';

export type ScatterPlan = {
  readonly seconds: number;
  readonly count: number;
  readonly random: Random;
  /** Likelihood 0 to 1 of a grain at this time; also its loudness. */
  readonly density: Envelope;
  readonly grain: (t: number) => Samples;
  readonly isLoop?: boolean;
};

export const scattered = (plan: ScatterPlan): Samples => {
  const target = silence(plan.seconds);
  const place = plan.isLoop === true ? addRound : add;
  for (let i = 0; i < plan.count; i += 1) {
    const t = plan.random() * plan.seconds;
    const likelihood = plan.density(t);
    if (plan.random() > likelihood) continue;
    // Few loud ones, many soft ones: as it is with stones.
    const size = plan.random() ** 2;
    place(target, plan.grain(t), t, likelihood * (0.15 + 0.85 * size));
  }
  return target;
};
