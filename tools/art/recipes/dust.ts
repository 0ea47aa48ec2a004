// Dust as a print shows it: clouds cut in two tones with the bent strokes of a gouge, never a blur. And the small
// stones that come out of a roof before the large ones do.
import { CLOUD, ROCK } from '../../../src/view/palette.ts';
import { BILLOWS, STONES } from '../../../src/view/measures.ts';
import { between, stone, vein, type Grain } from '../carve.ts';
import { createGrain, polygon, type Cut, type Pen, type Points } from '../painter.ts';

const W = 84;
const H = 72;

const lobe = (x: number, y: number, r: number, grain: Grain): Points =>
  Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2;
    const reach = r * between(grain, 0.9, 1.06);
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach] as const;
  });

/** A bent cut round a lobe, on the side that meets the lamp. */
const arc = (pen: Pen, x: number, y: number, r: number, from: number, fill: string): void => {
  const way = Array.from({ length: 6 }, (_, index) => {
    const angle = from + index * 0.26;
    return [x + Math.cos(angle) * r, y + Math.sin(angle) * r] as const;
  });
  vein(pen, way, 3.4, 0.6, fill);
};

const paintBillow = (pen: Pen, seed: number): void => {
  const grain = createGrain(seed);
  const lobes = Array.from({ length: 6 }, (_, index) => {
    const angle = (index / 6) * Math.PI * 2 + grain();
    const r = between(grain, 12, 19);
    return {
      x: W / 2 + Math.cos(angle) * between(grain, 10, 20),
      y: H / 2 + Math.sin(angle) * between(grain, 7, 15),
      r,
    };
  });
  const middle = { x: W / 2, y: H / 2, r: 18 };
  for (const { x, y, r } of [...lobes, middle]) polygon(pen, lobe(x, y, r, grain), CLOUD.shadow);
  for (const { x, y, r } of [...lobes, middle]) polygon(pen, lobe(x - 2, y - 3, r * 0.74, grain), CLOUD.body);
  for (const { x, y, r } of lobes)
    arc(pen, x - 1, y - 2, r * 0.66, Math.PI * between(grain, 0.95, 1.15), CLOUD.edge);
};

const STONE = { shadow: '#100e0c', body: ROCK.light, edge: '#8d7f6b' };

export const dustCuts = (): Cut[] => [
  ...Array.from({ length: BILLOWS }, (_, seed): Cut => ({
    name: `billow ${seed}`,
    w: W,
    h: H,
    ax: W / 2,
    ay: H / 2,
    detail: 0.7,
    paint: (pen) => paintBillow(pen, 15 + seed * 4),
  })),
  ...Array.from({ length: STONES }, (_, seed): Cut => ({
    name: `stone ${seed}`,
    w: 24,
    h: 24,
    ax: 12,
    ay: 12,
    paint: (pen) => stone(pen, 12, 12, 9.5, STONE, createGrain(90 + seed * 3)),
  })),
];
