import { describe, expect, test } from 'vitest';
import { workspaceRegistry } from '../../../src/main/core/custom-fields/workspace-registry.ts';
import type { PublishedWorkspaceExport } from '../../../src/main/core/exports/workspace/workspace-export-router.ts';
import { ZipArchive } from '../../../src/main/core/imports/workbook/zip-archive.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { applyEntities } from '../../../src/main/core/storage/schema/apply-entities.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { registry } from '../../../src/main/rooms.ts';
import type { Caller } from '../../app-for-test.ts';
import { type BackupDesk, backUp, deskWithCustomers, finished } from '../backup/desk-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

/** A field with a value in the first customer, and one that was archived; returns their columns. */
async function withFields(call: () => Caller): Promise<{ grade: string; old: string }> {
  const column = async (name: string): Promise<{ id: string; column: string }> => {
    const { id } = await call().customFields.create({
      entity: 'customer',
      name,
      kind: 'text',
      sortable: true,
    });
    const made = (await call().customFields.list()).fields.find((field) => field.id === id);
    return { id, column: made?.column ?? '' };
  };
  const [grade, old] = [await column('等级'), await column('旧字段')];
  const [first] = (await call().lists.page({ entity: 'customer' })).rows;
  await call().records.update({
    entity: 'customer',
    id: first?.id ?? '',
    values: { [grade.column]: '甲', [old.column]: '留着' },
  });
  await call().customFields.archive({ id: old.id, archived: true });
  return { grade: grade.column, old: old.column };
}

const schemaOf = (desk: BackupDesk, change?: boolean): unknown => {
  const { key, folder } = desk.app.core.sessions.demand().workspace;
  const { database } = openConnection(dataFile(folder), key, 'write');
  try {
    if (change) database.transaction(() => applyEntities(database, workspaceRegistry(registry, database)))();
    return database.prepare('select type, name, sql from sqlite_master order by type, name').all();
  } finally {
    database.close();
  }
};

describe('fields of the company’s own', () => {
  test('leave with the whole workspace, under their labels', async () => {
    const desk = await deskWithCustomers();
    const { grade, old } = await withFields(desk.call);
    const { download } = await finished<PublishedWorkspaceExport>(
      desk.call,
      await desk.call().exports.workspace({ format: 'csv', passphrase: PASSPHRASE }),
    );
    const file = desk.app.transfers.take(download ?? '');
    const zip = new ZipArchive(file?.bytes ?? new Uint8Array(), 'x');
    const text = (name: string): string => new TextDecoder().decode(zip.read(name));
    expect(text('csv/customer.csv')).toContain(grade);
    expect(text('csv/customer.csv')).toContain(',甲');
    expect(text('csv/customer.csv')).not.toContain(old);
    expect(text('csv/customField.csv')).toContain('等级');
    await desk.app.close();
  });

  test('are in a backup, and in the workspace that is restored from it', async () => {
    const desk = await deskWithCustomers();
    const { call } = desk;
    const { grade } = await withFields(call);
    const { backup } = await backUp(call);
    await call().customFields.create({ entity: 'customer', name: '之后的', kind: 'text' });
    const made = await finished<{ path: string }>(
      call,
      await call().backup.restore({ backup: backup?.name ?? '' }),
    );
    await call().session.choose({ path: made.path });
    await call().session.unlock({ passphrase: PASSPHRASE });
    const filter = { field: grade, op: 'equals' as const, value: '甲' };
    expect((await call().lists.totals({ entity: 'customer', filter })).count).toBe(1);
    expect((await call().workspace.verify()).findings).toEqual([]);
    await desk.app.close();
  });

  test('are kept by an upgrade: bringing all tables to their definitions changes nothing', async () => {
    const desk = await deskWithCustomers();
    await withFields(desk.call);
    const before = schemaOf(desk);
    expect(schemaOf(desk, true)).toEqual(before);
    await desk.app.close();
  });

  test('do not disturb a list that a worker is writing while one is added', async () => {
    const desk = await deskWithCustomers();
    const { call } = desk;
    const exports = Array.from({ length: 3 }, () =>
      call().exports.list({ entity: 'customer', format: 'csv' }),
    );
    const added = call().customFields.create({ entity: 'customer', name: '同时', kind: 'text' });
    const done = await Promise.all(exports);
    await added;
    for (const { download } of done) expect(desk.app.transfers.take(download)).toBeDefined();
    await desk.app.close();
  });
});
