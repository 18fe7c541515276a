import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineSetting, readSetting, writeSetting } from '../../../src/main/core/settings/setting.ts';
import { SettingEntity } from '../../../src/main/core/settings/setting-entity.ts';
import { workspaceWith } from '../workspace-for-test.ts';

const minutes = defineSetting('test.minutes', z.number().int().min(1), 10);

describe('a setting', () => {
  test('has its usual value until one is chosen, and refuses what does not fit', async () => {
    const { workspace, owner } = await workspaceWith([SettingEntity]);
    const command = { action: 'core.setting.update', actor: owner, source: 'screen' } as const;
    expect(readSetting(workspace.reader, minutes)).toBe(10);
    workspace.write(command, (work) => writeSetting(work, minutes, 5));
    workspace.write(command, (work) => writeSetting(work, minutes, 7));
    expect(readSetting(workspace.reader, minutes)).toBe(7);
    expect(() => workspace.write(command, (work) => writeSetting(work, minutes, 0))).toThrow();
    expect(readSetting(workspace.reader, minutes)).toBe(7);
    workspace.close();
  });

  test('that a later version shaped otherwise falls back to the usual value', async () => {
    const { workspace, owner } = await workspaceWith([SettingEntity]);
    const before = defineSetting('test.minutes', z.string(), '');
    workspace.write({ action: 'core.setting.update', actor: owner, source: 'screen' }, (work) =>
      writeSetting(work, before, 'ten'),
    );
    expect(readSetting(workspace.reader, minutes)).toBe(10);
    workspace.close();
  });
});
