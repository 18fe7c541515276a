import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readManifest } from '../../../src/main/core/backup/manifest.ts';
import { FORMAT } from '../../../src/main/core/storage/migrations/index.ts';
import { openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';

vi.setConfig({ testTimeout: 120_000 });

const FIXTURE = new URL('../storage/fixtures/format-1.vdesk', import.meta.url).pathname;

function oldWorkspace() {
  const home = temporaryFolder();
  const folder = join(home, 'workspaces', 'fixture.vdesk');
  cpSync(FIXTURE, folder, { recursive: true });
  const app = openApp(home);
  const call = () => app.router.createCaller(app.context({}));
  return { app, call, folder, backups: join(folder, 'backups') };
}

describe('a file of an older format', () => {
  test('is backed up before it is brought to the new one, and that backup can be restored', async () => {
    const { app, call, backups } = oldWorkspace();
    await call().session.unlock({ passphrase: PASSPHRASE });
    const [name = ''] = readdirSync(backups);
    const manifest = readManifest(join(backups, name));
    expect(manifest).toMatchObject({ kind: 'beforeMigration', fileFormat: 1, records: { deal: 1 } });
    await call().session.lock();
    const made = await call().backup.rescue({ backup: join(backups, name), passphrase: PASSPHRASE });
    await call().session.choose({ path: made.path });
    await call().session.unlock({ passphrase: PASSPHRASE });
    expect((await call().lists.totals({ entity: 'deal' })).count).toBe(1);
    expect((await call().workspace.verify()).findings).toEqual([]);
    expect(readdirSync(join(made.path, 'backups'))).toEqual([]); // already of the new format
    await app.close();
  });

  test('is not touched when that backup cannot be made, and the sentence says so', async () => {
    const { app, call, folder, backups } = oldWorkspace();
    const before = readFileSync(join(folder, 'data.db'));
    rmSync(backups, { recursive: true, force: true });
    writeFileSync(backups, ''); // something that is no folder stands in the way
    const refusal = await refusalOf(call().session.unlock({ passphrase: PASSPHRASE }));
    expect(refusal).toBe('migrationWithoutBackup');
    expect(readFileSync(join(folder, 'data.db'))).toEqual(before);
    rmSync(backups);
    mkdirSync(backups);
    await call().session.unlock({ passphrase: PASSPHRASE });
    expect(readdirSync(backups)).toHaveLength(1);
    await app.close();
  });

  test('is backed up once, however often the program is started with it', async () => {
    const { app, call, backups } = oldWorkspace();
    for (let at = 0; at < 2; at++) {
      await call().session.unlock({ passphrase: PASSPHRASE });
      await call().session.lock();
    }
    expect(FORMAT).toBeGreaterThan(1);
    expect(readdirSync(backups)).toHaveLength(1);
    await app.close();
  });
});
