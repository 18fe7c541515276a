import { describe, expect, test } from 'vitest';
import { NO_HISTORY, remembered, stepped } from '../../../../src/renderer/ui/lines/line-history.ts';
import { boundsOf, copied, emptied, moved } from '../../../../src/renderer/ui/lines/line-range.ts';

describe('the history of lines', () => {
  test('takes typing on in one cell as one step', () => {
    let history = remembered(NO_HISTORY, ['a'], '0 name');
    history = remembered(history, ['ab'], '0 name');
    expect(history.past).toEqual([['a']]);
    history = remembered(history, ['abc'], '1 name');
    expect(history.past).toHaveLength(2);
  });

  test('goes back and forth, and forgets what was undone once something new is done', () => {
    const history = remembered(NO_HISTORY, ['old'], null);
    const back = stepped(history, ['new'], 'back');
    expect(back?.lines).toEqual(['old']);
    const forth = back && stepped(back.history, back.lines, 'forth');
    expect(forth?.lines).toEqual(['new']);
    expect(back && remembered(back.history, ['old'], null).future).toEqual([]);
    expect(stepped(NO_HISTORY, ['x'], 'back')).toBeNull();
  });
});

describe('marked cells', () => {
  const column = (id: string) => ({
    id,
    header: id,
    width: 1,
    text: (line: Record<string, string>) => line[id] ?? '',
    put: (line: Record<string, string>, text: string) => ({ ...line, [id]: text }),
  });
  const columns = [column('a'), column('b'), column('c')];
  const lines = [
    { a: '1', b: '2', c: '3' },
    { a: '4', b: '5', c: '6' },
  ];

  test('are the same from whichever corner they were marked', () => {
    const bounds = { top: 0, bottom: 1, left: 1, right: 2 };
    expect(boundsOf({ anchor: { row: 1, column: 1 }, head: { row: 0, column: 2 } })).toEqual(bounds);
    expect(copied(lines, columns, bounds)).toEqual([
      ['2', '3'],
      ['5', '6'],
    ]);
    expect(emptied(lines, columns, bounds)).toEqual([
      { a: '1', b: '', c: '' },
      { a: '4', b: '', c: '' },
    ]);
  });

  test('never lie outside the lines', () => {
    expect(moved({ row: 0, column: 0 }, -10, 999, 2, 3)).toEqual({ row: 0, column: 2 });
    expect(moved({ row: 0, column: 0 }, 1, 0, 0, 3)).toEqual({ row: 0, column: 0 });
  });
});
