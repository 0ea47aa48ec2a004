// Roof and floor rock, in long tiles along the seam that join without a seam of their own. Painted twice:
// as the lamp shows it, and as a print on paper for the lights-up replay.
import { ROCK_H, ROCK_W } from '../../../src/view/measures.ts';
import { PRINT, ROCK } from '../../../src/view/palette.ts';
import {
  box,
  createGrain,
  gouge,
  line,
  placed,
  polygon,
  type Cut,
  type Pen,
  type Points,
} from '../painter.ts';

type Look = { readonly tone: string; readonly mark: string };
type Bed = {
  readonly thick: number;
  readonly lean: number;
  readonly count: number;
  readonly dark: Look;
  readonly print: Look;
};

const bed = (
  thick: number,
  lean: number,
  count: number,
  dark: readonly [string, string],
  print: readonly [string, string],
): Bed => ({
  thick,
  lean,
  count,
  dark: { tone: dark[0], mark: dark[1] },
  print: { tone: print[0], mark: print[1] },
});

/** From the seam outwards: thickness, how the hatching lies (degrees to the seam), how much of it, both looks. */
const BEDS: readonly Bed[] = [
  bed(34, 4, 46, [ROCK.body, ROCK.edge], [PRINT.tint, PRINT.ink]),
  bed(52, 32, 44, ['#2b2824', ROCK.light], [PRINT.paper, PRINT.line]),
  bed(26, 3, 20, [ROCK.body, ROCK.light], [PRINT.tint, PRINT.ink]),
  bed(74, -26, 46, ['#282420', '#3d3731'], [PRINT.paper, PRINT.line]),
  bed(40, 2, 16, ['#25211e', '#38332d'], [PRINT.tint, PRINT.line]),
  bed(160, 24, 40, [ROCK.shadow, '#2e2a25'], [PRINT.paper, '#a89b7f']),
];
const LOOKS = ['dark', 'print'] as const;
/** The cut edge of the rock against the seam, in shares of the tile's length. */
const RIM = [0, 0, 1, 0, 1, 3, 0.7, 5, 0.35, 2.6, 0, 3];
const RIMS = { dark: '#6d6459', print: '#2a251d' } as const;

/** The wavering line between two beds; it ends as high as it began, so that tiles join. */
const bedLine = (y: number, wave: number, grain: () => number): Points => {
  const inner = [0.18, 0.36, 0.55, 0.78].map(
    (share) => [ROCK_W * share, y + (grain() - 0.5) * wave] as const,
  );
  return [[0, y], ...inner, [ROCK_W, y]];
};

const hatch = (
  pen: Pen,
  from: number,
  to: number,
  { lean, count }: Bed,
  mark: string,
  grain: () => number,
): void => {
  const angle = (lean * Math.PI) / 180;
  for (let index = 0; index < count; index += 1) {
    const length = 14 + grain() * 34;
    const x = 4 + grain() * (ROCK_W - 8 - Math.cos(angle) * length);
    const y = from + (to - from) * (0.06 + grain() * 0.82);
    const end = [x + Math.cos(angle) * length, y + Math.sin(angle) * length * 0.8] as const;
    gouge(pen, [x, y], end, 1.3 + grain() * 2, mark);
  }
};

/** Beds near the seam are thin and bright; away from it they thicken and thin out into the night. */
const paintRock = (pen: Pen, isRoof: boolean, look: (typeof LOOKS)[number]): void => {
  const grain = createGrain(isRoof ? 11 : 23);
  const away = (units: number): number => (isRoof ? ROCK_H - units : units);
  const sign = isRoof ? -1 : 1;
  let depth = BEDS.reduce((sum, { thick }) => sum + thick, 0);
  polygon(pen, box(0, 0, ROCK_W, ROCK_H), BEDS.at(-1)?.[look].tone ?? ROCK.shadow);
  for (const each of BEDS.toReversed()) {
    const { tone, mark } = each[look];
    const far = bedLine(away(depth), 16, grain);
    polygon(pen, [...far, [ROCK_W, away(0)], [0, away(0)]], tone);
    const edge = far.map(([x, y]) => [x, y - sign * 1.4] as const);
    line(pen, edge, mark, 1.2);
    hatch(pen, away(depth - each.thick), away(depth), each, mark, grain);
    depth -= each.thick;
  }
  polygon(pen, placed(RIM, 0, away(0), ROCK_W, sign), RIMS[look]);
};

/** Names: `rock roof dark`, `rock floor print` and so on. */
export const rockCuts = (): Cut[] =>
  LOOKS.flatMap((look) => [
    {
      name: `rock roof ${look}`,
      w: ROCK_W,
      h: ROCK_H,
      ax: 0,
      ay: ROCK_H,
      detail: 0.5,
      paint: (pen: Pen) => paintRock(pen, true, look),
    },
    {
      name: `rock floor ${look}`,
      w: ROCK_W,
      h: ROCK_H,
      ax: 0,
      ay: 0,
      detail: 0.5,
      paint: (pen: Pen) => paintRock(pen, false, look),
    },
  ]);
