import { describe, expect, test } from 'vitest';
import { orgLayout } from '../../../../src/renderer/ui/org-chart/org-layout.ts';
import { type TreeNode, treeMatch, treeRows, treeStep } from '../../../../src/renderer/ui/tree/tree-rows.ts';

const node = (id: string, ...children: TreeNode<string>[]): TreeNode<string> => ({ id, item: id, children });
const TREE = [node('a', node('a1'), node('a2', node('a2x'))), node('b')];

describe('the rows of a tree', () => {
  test('are those of open nodes, with their depth and their place among their siblings', () => {
    const rows = treeRows(TREE, new Set(['a']));
    expect(rows.map((row) => row.node.id)).toEqual(['a', 'a1', 'a2', 'b']);
    expect(rows.map(({ level, place, siblings }) => [level, place, siblings])).toEqual([
      [1, 1, 2],
      [2, 1, 2],
      [2, 2, 2],
      [1, 2, 2],
    ]);
  });

  test('take no heed of what is called open and has nothing beneath', () => {
    expect(treeRows(TREE, new Set(['b']))[1]?.open).toBe(false);
  });
});

describe('the keys of a tree', () => {
  const rows = treeRows(TREE, new Set(['a']));

  test('open, go in, go out and close', () => {
    expect(treeStep(rows, 2, 'ArrowRight', 5)).toEqual({ open: 'a2' });
    expect(treeStep(rows, 0, 'ArrowRight', 5)).toEqual({ go: 1 });
    expect(treeStep(rows, 2, 'ArrowLeft', 5)).toEqual({ go: 0 });
    expect(treeStep(rows, 0, 'ArrowLeft', 5)).toEqual({ close: 'a' });
    expect(treeStep(rows, 3, 'ArrowLeft', 5)).toBeUndefined();
  });

  test('stay within the rows', () => {
    expect(treeStep(rows, 3, 'ArrowDown', 5)).toEqual({ go: 3 });
    expect(treeStep(rows, 0, 'PageUp', 5)).toEqual({ go: 0 });
    expect(treeStep([], 0, 'End', 5)).toBeUndefined();
  });

  test('open everything beside a row', () => {
    expect(treeStep(rows, 1, '*', 5)).toEqual({ openAll: ['a1', 'a2'] });
  });

  test('find the next name that begins with a letter, round the end', () => {
    expect(treeMatch(rows, 3, 'A', (name) => name)).toBe(0);
    expect(treeMatch(rows, 0, 'z', (name) => name)).toBeUndefined();
  });
});

describe('the places of an organisation chart', () => {
  test('put each box over the middle of those beneath', () => {
    const { places, width, levels } = orgLayout(TREE, new Set());
    const x = Object.fromEntries(places.map((place) => [place.id, place.x]));
    expect(x).toEqual({ a: 0.5, a1: 0, a2: 1, a2x: 1, b: 2 });
    expect([width, levels]).toEqual([3, 3]);
  });

  test('hide what is beneath a closed box', () => {
    const { places, levels } = orgLayout(TREE, new Set(['a']));
    expect(places.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(levels).toBe(1);
  });
});
