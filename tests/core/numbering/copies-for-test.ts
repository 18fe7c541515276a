import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineEntity } from '../../../src/main/core/entities/entity.ts';
import { text } from '../../../src/main/core/entities/field.ts';
import { newId } from '../../../src/main/core/ids.ts';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import type { Work } from '../../../src/main/core/storage/work.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { Workspace } from '../../../src/main/core/workspace/workspace.ts';
import { type TestWorkspace, temporaryFolder } from '../workspace-for-test.ts';

/** A working record: numbered when it is saved. */
export const Lead = defineEntity({
  name: 'lead',
  domain: 'test',
  label: { zh: '线索', en: 'Lead' },
  plural: { zh: '线索', en: 'Leads' },
  mergeClass: 'record',
  titleField: 'name',
  number: { prefix: 'XS', at: 'creation' },
  fields: { name: text({ label: { zh: '名称', en: 'Name' } }) },
});

/** An issued document, whose numbers must follow on. */
export const Contract = defineEntity({
  name: 'contract',
  domain: 'test',
  label: { zh: '合同', en: 'Contract' },
  plural: { zh: '合同', en: 'Contracts' },
  mergeClass: 'document',
  titleField: 'name',
  number: { prefix: 'HT', at: 'issue', gapless: true },
  frozen: { field: 'state', drafts: ['draft'], open: [] },
  fields: {
    name: text({ label: { zh: '名称', en: 'Name' } }),
    state: text({ label: { zh: '状态', en: 'State' } }),
  },
});

/** The parts of a test workspace that a copy of it has too. */
export type Copy = Pick<TestWorkspace, 'workspace' | 'owner' | 'path' | 'key' | 'registry'>;

export const act = <T>({ workspace, owner }: Copy, body: (work: Work) => T): T =>
  workspace.write({ action: 'test.thing.write', actor: owner, source: 'screen' }, body).answer;

/** Issues a contract and returns its number. */
export const issue = (copy: Copy): string =>
  act(copy, (work) => {
    const number = work.nextNumber(Contract);
    work.insert(Contract, { name: '合同', state: 'issued', number });
    return number;
  });

/** The workspace's folder as it is now, kept elsewhere. */
export function backUp(copy: Copy): string {
  const kept = join(temporaryFolder(), 'backup.vdesk');
  copy.workspace.reader.sqlAll('pragma wal_checkpoint(truncate)');
  cpSync(copy.path, kept, { recursive: true });
  return kept;
}

/** Opens a backup as a workspace of its own: a restored copy is another device. */
export function restore(copy: Copy, backup: string): Copy {
  const path = join(temporaryFolder(), 'restored.vdesk');
  cpSync(backup, path, { recursive: true });
  const { database } = openConnection(dataFile(path), copy.key, 'write');
  database.prepare("update workspace_fact set value = ? where name = 'device'").run(newId(Date.now()));
  database.close();
  return { ...copy, path, workspace: Workspace.open(path, copy.key, copy.registry, copy.workspace.clock) };
}
