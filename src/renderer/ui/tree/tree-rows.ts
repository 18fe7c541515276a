/** A thing with things under it. */
export interface TreeNode<Item> {
  readonly id: string;
  readonly item: Item;
  readonly children: readonly TreeNode<Item>[];
}

/** A node as it stands in the list of those in sight. */
export interface TreeRow<Item> {
  readonly node: TreeNode<Item>;
  /** 1 for the outermost. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  readonly open: boolean;
  /** The row it stands under; -1 for the outermost. */
  readonly parent: number;
}

/** The nodes in sight, from the top: children only of those that are open. */
export function treeRows<Item>(
  nodes: readonly TreeNode<Item>[],
  open: ReadonlySet<string>,
): readonly TreeRow<Item>[] {
  const rows: TreeRow<Item>[] = [];
  const walk = (siblings: readonly TreeNode<Item>[], level: number, parent: number): void =>
    siblings.forEach((node, at) => {
      const isOpen = node.children.length > 0 && open.has(node.id);
      rows.push({ node, level, place: at + 1, siblings: siblings.length, open: isOpen, parent });
      if (isOpen) walk(node.children, level + 1, rows.length - 1);
    });
  walk(nodes, 1, -1);
  return rows;
}

export type TreeStep =
  | { readonly go: number }
  | { readonly open: string }
  | { readonly close: string }
  | { readonly openAll: readonly string[] };

/** What a key does at a row: the pattern for trees of WAI-ARIA. Undefined for keys that do nothing. */
export function treeStep<Item>(
  rows: readonly TreeRow<Item>[],
  at: number,
  key: string,
  page: number,
): TreeStep | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const { node, open, parent, level } = row;
  const go = (to: number): TreeStep => ({ go: Math.max(0, Math.min(rows.length - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (node.children.length === 0) return undefined;
      return open ? go(at + 1) : { open: node.id };
    case 'ArrowLeft':
      if (open) return { close: node.id };
      return parent >= 0 ? go(parent) : undefined;
    case '*':
      return {
        openAll: rows
          .filter((each) => each.level === level && each.parent === parent)
          .map((each) => each.node.id),
      };
    default:
      return undefined;
  }
}

/** The next row whose name begins with what was typed, from the one after `at` round to it. */
export function treeMatch<Item>(
  rows: readonly TreeRow<Item>[],
  at: number,
  typed: string,
  nameOf: (item: Item) => string,
): number | undefined {
  const wanted = typed.toLowerCase();
  for (let step = 1; step <= rows.length; step++) {
    const index = (at + step) % rows.length;
    const row = rows[index];
    if (row && nameOf(row.node.item).toLowerCase().startsWith(wanted)) return index;
  }
  return undefined;
}
