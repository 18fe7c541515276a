import { type KeyboardEvent, useState } from 'react';
import { type TreeRow, treeMatch, treeStep } from './tree-rows.ts';

interface Options<Item> {
  readonly rows: readonly TreeRow<Item>[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly nameOf: (item: Item) => string;
  readonly onChoose: ((item: Item) => void) | undefined;
  readonly show: (row: number) => void;
  /** How many rows Page Down passes. */
  readonly page: number;
}

/** The keyboard of a tree: the row it is on, and what its keys open, close and choose. */
export function useTreeKeys<Item>({ rows, open, onOpen, nameOf, onChoose, show, page }: Options<Item>) {
  const [id, setId] = useState<string | null>(null);
  const at = Math.max(
    0,
    rows.findIndex(({ node }) => node.id === id),
  );
  const go = (to: number): void => {
    setId(rows[to]?.node.id ?? null);
    show(to);
  };
  const toggle = (node: string): void => {
    const next = new Set(open);
    if (!next.delete(node)) next.add(node);
    onOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    const step = treeStep(rows, at, key, page);
    if (step) {
      if ('go' in step) go(step.go);
      else if ('openAll' in step) onOpen(new Set([...open, ...step.openAll]));
      else toggle('open' in step ? step.open : step.close);
    } else if (key === 'Enter' || key === ' ') {
      if (row && onChoose) onChoose(row.node.item);
      else if (row) toggle(row.node.id);
    } else if (key.length === 1) {
      const found = treeMatch(rows, at, key, nameOf);
      if (found === undefined) return;
      go(found);
    } else return;
    event.preventDefault();
  };
  return { at, go, toggle, onKeyDown };
}
