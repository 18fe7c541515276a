import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingsOfName } from '../../../../src/main/core/search/name-readings.ts';
import { type HelpEntry, searchHelp } from '../../../../src/renderer/shell/help/search-help.ts';

const entry = (id: string, zh: string, en: string, bodyZh = '', bodyEn = ''): HelpEntry => ({
  id,
  kind: 'page',
  label: { zh, en },
  readings: readingsOfName(zh),
  body: { zh: bodyZh, en: bodyEn },
});

const entries = [
  entry('pipeline', '商机看板', 'Pipeline', '拖动卡片就是推进商机', 'Dragging a card moves the deal on'),
  entry('backups', '备份', 'Backups', '自动做的备份、是否验证过', 'Backups made by themselves'),
  entry('restore', '从备份恢复', 'Restore from a backup', '恢复为新的工作区', 'Makes a new workspace'),
  entry('winRate', '赢单率', 'Win rate', '赢单数 ÷（赢单数 + 输单数）', 'Won divided by won and lost'),
  entry('start', '销售首页', 'Sales home', '逾期的先办', 'Begin with the late ones'),
];
const found = (typed: string): string[] => searchHelp(entries, typed).map(({ id }) => id);

describe('the search of the help', () => {
  test('finds part of a Chinese name, the one that begins with it first', () => {
    expect(found('备份')).toEqual(['backups', 'restore']);
    expect(found('看板')).toEqual(['pipeline']);
  });

  test('finds a name by pinyin, by initials, and by a part in the middle', () => {
    expect(found('beifen')[0]).toBe('backups');
    expect(found('yingdanlv')).toContain('winRate');
    expect(found('sjkb')).toEqual(['pipeline']);
    expect(found('kanban')).toEqual(['pipeline']);
  });

  test('finds what a text says, in either language, after the names', () => {
    expect(found('拖动')).toEqual(['pipeline']);
    expect(found('workspace')).toEqual(['restore']);
    expect(found('CARD moves')).toEqual(['pipeline']);
  });

  test('takes English words by their beginning, and all that were typed', () => {
    expect(found('ackups')).not.toContain('start');
    expect(found('card backup')).toEqual([]);
  });

  test('is the whole help in its order where nothing is typed, and never more than that', () => {
    expect(found('  ')).toEqual(entries.map(({ id }) => id));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (typed) => {
        const ids = found(typed);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('finds every entry by its own name in both languages', () => {
    for (const { id, label } of entries) {
      expect(found(label.zh)[0]).toBe(id);
      expect(found(label.en)[0]).toBe(id);
    }
  });
});
