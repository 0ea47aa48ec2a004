// The rock far from the seam, with the lights up: the plain tints and rules of a geologist's section, out to the edges of
// the sheet. Near the seam the beds are cut in wood (`rock.ts`); cut so to the margin they would shout the people down,
// and bare paper there would leave the face hanging in nothing.
import { DIP, SEAM, worldX, worldY } from '../band.ts';
import { PRINT } from '../palette.ts';
import type { Actor, Scenery } from '../scenery.ts';
import { DEPTH, type Stage } from '../stage.ts';
import { COUNTRY } from '../strata.ts';

/** How far they run on past both ends of the face, world units. */
const RUN_OUT = 6000;
const TINT = Number.parseInt(PRINT.tint.slice(1), 16);
const LINE = Number.parseInt(PRINT.line.slice(1), 16);
/** Strength of tint and rule next to the woodcut, and at the margin. *tuned* */
const NEAR = { tint: 0.85, rule: 0.8 } as const;
const FAR = { tint: 0.6, rule: 0.45 } as const;
/** Of a rule, px of the page. */
const RULE_PX = 1.1;

const strength = (of: 'tint' | 'rule', away: number): number => NEAR[of] + (FAR[of] - NEAR[of]) * away;

/** One rectangle along the dip; `v` is its middle across it. */
const createBar = (stage: Stage, colour: number, v: number) => {
  const bar = stage.scene.add.rectangle(0, 0, 1, 1, colour, 1).setOrigin(0.5, 0.5).setDepth(DEPTH.country);
  bar.setRotation(DIP);
  return {
    bar,
    lie: ({ faceUnits }: Scenery, thick: number, alpha: number): void => {
      bar.setVisible(alpha > 0.01);
      if (!bar.visible) return;
      bar.setPosition(worldX(faceUnits / 2, v), worldY(faceUnits / 2, v));
      bar.setScale(faceUnits + RUN_OUT * 2, thick);
      bar.setAlpha(alpha);
    },
  };
};

export const createCountryRock = (stage: Stage): Actor => {
  const sides = [
    { sign: -1, at: 0, measures: COUNTRY.roof },
    { sign: 1, at: SEAM, measures: COUNTRY.floor },
  ];
  const bars = sides.flatMap(({ sign, at, measures }) =>
    measures.flatMap(({ from, thick, away, isTinted }) => {
      const tint = isTinted ? [createBar(stage, TINT, at + sign * (from + thick / 2))] : [];
      const rule = createBar(stage, LINE, at + sign * (from + thick));
      return [
        ...tint.map(({ bar, lie }) => ({
          bar,
          sync: (scenery: Scenery) => lie(scenery, thick, scenery.lit * strength('tint', away)),
        })),
        {
          bar: rule.bar,
          sync: (scenery: Scenery) =>
            rule.lie(
              scenery,
              (RULE_PX * scenery.ratio) / scenery.camera.perUnit,
              scenery.lit * strength('rule', away),
            ),
        },
      ];
    }),
  );
  return {
    sync: (scenery) => {
      for (const { sync } of bars) sync(scenery);
    },
    destroy: () => {
      for (const { bar } of bars) bar.destroy();
    },
  };
};
