import type { TreeNode } from '../tree/tree-rows.ts';

/** Where a box of the chart stands: in boxes and gaps from the left, in levels from the top. */
export interface OrgPlace {
  readonly id: string;
  readonly x: number;
  readonly level: number;
  readonly parent: string | null;
}

export interface OrgLayout {
  readonly places: readonly OrgPlace[];
  /** How many boxes wide, and how many levels deep. */
  readonly width: number;
  readonly levels: number;
}

/** Puts each box over the middle of those under it; boxes of a level never overlap. Closed nodes hide theirs. */
export function orgLayout<Item>(nodes: readonly TreeNode<Item>[], closed: ReadonlySet<string>): OrgLayout {
  const places: OrgPlace[] = [];
  let next = 0;
  let levels = 0;
  const put = (node: TreeNode<Item>, level: number, parent: string | null): number => {
    levels = Math.max(levels, level + 1);
    const at = places.push({ id: node.id, x: 0, level, parent }) - 1;
    const under = closed.has(node.id) ? [] : node.children;
    const centres = under.map((child) => put(child, level + 1, node.id));
    const first = centres[0];
    const x = first === undefined ? next++ : (first + (centres.at(-1) ?? first)) / 2;
    places[at] = { id: node.id, x, level, parent };
    return x;
  };
  for (const node of nodes) put(node, 0, null);
  return { places, width: next, levels };
}
