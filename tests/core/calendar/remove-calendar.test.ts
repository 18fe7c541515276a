import { describe, expect, test } from 'vitest';
import { removeCalendar } from '../../../src/main/core/calendar/calendar-commands.ts';
import { calendarEntities, readCalendar, seedCalendar } from '../../../src/main/core/calendar/index.ts';
import { weeklyText } from '../../../src/main/core/calendar/weekly.ts';
import { WorkingCalendarEntity } from '../../../src/main/core/calendar/working-calendar-entity.ts';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { reference, text } from '../../../src/main/core/entities/field.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { workspaceWith } from '../workspace-for-test.ts';

const Policy = defineEntity({
  name: 'policy',
  domain: 'test',
  label: { zh: '策略', en: 'Policy' },
  plural: { zh: '策略', en: 'Policies' },
  mergeClass: 'record',
  titleField: 'name',
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' } }),
    calendarId: reference('workingCalendar', { label: { zh: '工作日历', en: 'Calendar' } }),
  },
});

describe('a calendar that something refers to', () => {
  test('is not deleted; once nothing does, it is, and what was agreed on it still computes', async () => {
    const { workspace, owner, registry } = await workspaceWith([...calendarEntities, Policy], {
      seeds: [seedCalendar],
    });
    const command = { action: 'core.workingCalendar.delete', actor: owner, source: 'screen' as const };
    const scope = filterScope(registry, owner, workspace.today, 'Asia/Shanghai');
    const weekly = weeklyText(['09:00-18:00', '', '', '', '', '', '']);
    const { answer } = workspace.write(command, (work) => {
      const calendarId = work.insert(WorkingCalendarEntity, { name: '值班', timeZone: 'Asia/Tokyo', weekly });
      return { calendarId, policyId: work.insert(Policy, { name: '金牌', calendarId }) };
    });
    const remove = () => workspace.write(command, (work) => removeCalendar(work, answer.calendarId, scope));
    expect(remove).toThrow('inUse');
    workspace.write(command, (work) => work.update(Policy, answer.policyId, { deletedAt: work.now }));
    remove();
    expect(workspace.reader.find(WorkingCalendarEntity, answer.calendarId)?.deletedAt).not.toBeNull();
    expect(readCalendar(workspace.reader, answer.calendarId).isWorkday('2026-01-05')).toBe(true);
    workspace.close();
  });
});
