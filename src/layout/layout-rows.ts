import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';
import type { Box, Link } from './layout.ts';

/** A place in a row: a box, a label, or where a line passes between them. */
export interface Slot {
  readonly number: number;
  readonly kind: 'box' | 'label' | 'pass';
  /** From 0, at the top. */
  readonly row: number;
  readonly width: number;
  readonly height: number;
  /** Where it would stand; across a row in the order that crosses the fewest lines. */
  readonly x: number;
}

export interface Rows {
  readonly slots: readonly Slot[];
  readonly boxes: ReadonlyMap<string, Slot>;
  /** For each link, from its first box to its last. */
  readonly chains: readonly (readonly Slot[])[];
  readonly weights: readonly number[];
}

type Sheet = Graph<GraphLabel, NodeLabel, EdgeLabel>;

/** Which row everything is in, and in which order. */
export function inRows(boxes: readonly Box[], links: readonly Link[]): Rows {
  const graph = laidOut(boxes, links);
  const ways = links.map((link, index) => between(graph, link, index));
  const rowAt = rowsOf([...boxes.map(({ key }) => graph.node(key)), ...ways.flat().filter(isLabel)]);
  const slots: Slot[] = [];
  const add = (standing: Standing): Slot => {
    const slot = { ...standing, number: slots.length, row: rowAt.get(rowName(standing)) ?? 0 };
    slots.push(slot);
    return slot;
  };
  const placed = new Map(
    boxes.map(({ key, width, height }) => {
      const { x = 0, y = 0 } = graph.node(key);
      return [key, add({ kind: 'box', x, y, width, height })];
    }),
  );
  const chains = links.map(({ from, to }, index) => {
    const passed = ways[index]!.filter((standing) => rowAt.has(rowName(standing))).map(add);
    return [placed.get(from)!, ...passed, placed.get(to)!];
  });
  return { slots, boxes: placed, chains, weights: links.map(({ weight }) => weight) };
}

interface Standing {
  readonly kind: Slot['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The library doubles all distances between rows, so that there is a row for labels below each row of boxes. */
function laidOut(boxes: readonly Box[], links: readonly Link[]): Sheet {
  const graph: Sheet = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', ranker: 'tight-tree', nodesep: 32, edgesep: 18, ranksep: 24 });
  for (const { key, width, height } of boxes) graph.setNode(key, { width, height });
  for (const [index, { from, to, weight }] of links.entries())
    graph.setEdge(from, to, { weight: Math.max(1, weight), minlen: 1 }, String(index));
  layout(graph);
  return graph;
}

/** What a link is made of between its boxes. Its label stands in the first row on its way. */
function between(graph: Sheet, { from, to, label }: Link, index: number): readonly Standing[] {
  const { points = [] } = graph.edge({ v: from, w: to, name: String(index) });
  return points.slice(1, -1).map(({ x, y }, place) => {
    if (place === 0 && label !== undefined) return { kind: 'label', x, y, ...label };
    return { kind: 'pass', x, y, width: 0, height: 0 };
  });
}

function isLabel({ kind }: Standing): boolean {
  return kind === 'label';
}

/** The number of each row in which something stands, by its height on the sheet. */
function rowsOf(standing: readonly { readonly y?: number }[]): ReadonlyMap<string, number> {
  const heights = new Map(standing.map(({ y = 0 }) => [rowName({ y }), y]));
  const sorted = [...heights].sort(([, a], [, b]) => a - b);
  return new Map(sorted.map(([name], row) => [name, row]));
}

function rowName({ y = 0 }: { readonly y?: number }): string {
  return y.toFixed(1);
}
