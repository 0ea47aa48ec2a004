// Lays the coal's way out in columns: who cut, who propped that bay, the chute, who filled, the one name.
// Kept apart from the drawing so that it can be checked that no column gains or loses a kilogram.
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { FlowLink } from '../../credit/summary.ts';

export type FlowNode = {
  readonly id: string;
  readonly column: number;
  readonly kg: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
};
export type FlowBand = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kg: number;
  readonly path: string;
  readonly width: number;
};
export type FlowPlan = { readonly nodes: readonly FlowNode[]; readonly bands: readonly FlowBand[] };

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly padTop: number;
  readonly gap: number;
};

/** Column of a node by its prefix, in the order of `FlowLink`. */
const COLUMNS = ['cut', 'prop', 'chute', 'fill', 'name'] as const;

export const columnOf = (id: string): number =>
  Math.max(0, COLUMNS.indexOf((id.split(':')[0] ?? '') as (typeof COLUMNS)[number]));

export const layOutFlow = (flow: readonly FlowLink[], frame: Frame): FlowPlan => {
  if (flow.length === 0) return { nodes: [], bands: [] };
  const ids = [...new Set(flow.flatMap((link) => [link.from, link.to]))];
  const layout = sankey<{ id: string }, Record<never, never>>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => columnOf(node.id))
    .nodeWidth(14)
    .nodePadding(frame.gap)
    .nodeSort(null)
    .extent([
      [0, frame.padTop],
      [frame.width, frame.height],
    ]);
  const graph = layout({
    nodes: ids.map((id) => ({ id })),
    links: flow.map((link) => ({ source: link.from, target: link.to, value: link.kg })),
  });
  const pathOf = sankeyLinkHorizontal<{ id: string }, Record<never, never>>();
  const idOf = (end: unknown): string =>
    typeof end === 'object' && end !== null && 'id' in end ? String(end.id) : String(end);
  return {
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      column: columnOf(node.id),
      kg: node.value ?? 0,
      x0: node.x0 ?? 0,
      x1: node.x1 ?? 0,
      y0: node.y0 ?? 0,
      y1: node.y1 ?? 0,
    })),
    bands: graph.links.map((link) => ({
      id: `${idOf(link.source)} ${idOf(link.target)}`,
      from: idOf(link.source),
      to: idOf(link.target),
      kg: link.value,
      path: pathOf(link) ?? '',
      width: Math.max(1, link.width ?? 1),
    })),
  };
};
