// The coal's way on a phone: no label lies over another.
import { expect, it } from 'vitest';
import { lineOf } from '../../src/ui/parts/coal-fall.tsx';
import type { FlowNode } from '../../src/ui/parts/sankey-layout.ts';

const node = (id: string, y0: number, y1: number): FlowNode => ({
  id,
  column: 1,
  kg: 1,
  x0: 0,
  x1: 14,
  y0,
  y1,
});

it('sets labels side by side under wide nodes and one under the other under narrow ones', () => {
  const row = [node('a', 0, 140), node('b', 160, 290), node('c', 300, 306), node('d', 320, 324)];
  expect(row.map((one) => lineOf(row, one))).toEqual([0, 0, 1, 2]);
});

it('begins at the first line where all nodes are narrow', () => {
  const row = [node('a', 0, 60), node('b', 80, 140), node('c', 160, 220)];
  expect(row.map((one) => lineOf(row, one))).toEqual([0, 1, 2]);
});
