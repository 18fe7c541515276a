import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';
import { backUp, deskWithCustomers } from './desk-for-test.ts';

/** A file system of a few megabytes, where the machine lets us make one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

describe('a full disk', () => {
  const home = process.platform === 'linux' ? smallDisk(12) : undefined;
  test.skipIf(home === undefined)(
    'stops a backup with a sentence; earlier ones and the data stay',
    async () => {
      const app = openApp(home ?? '');
      try {
        const call = () => app.router.createCaller(app.context({}));
        await call().session.create({ company: '小盘', person: '王芳', passphrase: PASSPHRASE });
        const kept: string[] = [];
        let refusal = 'allowed';
        while (refusal === 'allowed' && kept.length < 20) {
          refusal = await refusalOf(backUp(call).then(({ backup }) => kept.push(backup?.name ?? '')));
        }
        expect(refusal).toBe('backupDiskFull');
        expect(kept.length).toBeGreaterThan(0);
        const { backups } = await call().backup.list();
        expect(backups.map(({ name }) => name).reverse()).toEqual(kept);
        expect(readdirSync((await call().backup.state()).folder)).toHaveLength(kept.length);
        expect((await call().workspace.verify()).findings).toEqual([]);
        const restore = call().backup.restore({ backup: kept[0] ?? '' });
        await expect
          .poll(async () => (await call().jobs.get({ id: (await restore).job }))?.error?.code, {
            timeout: 90_000,
          })
          .toBe('diskFull');
        expect(readdirSync(join(home ?? '', 'workspaces'))).toEqual(['小盘.vdesk']);
      } finally {
        await app.close();
        execFileSync('umount', [home ?? '']);
      }
    },
  );

  const place = process.platform === 'linux' ? smallDisk(1) : undefined;
  test.skipIf(place === undefined)('at the second place leaves the backup itself standing', async () => {
    const { app, call } = await deskWithCustomers();
    try {
      await call().backup.settings({ secondPlace: place ?? '' });
      let code: string | undefined;
      for (let at = 0; at < 5 && code === undefined; at++) code = (await backUp(call)).second?.problem?.code;
      expect(code).toBe('backupDiskFull');
      const { backups } = await call().backup.list();
      const there = await call().backup.secondPlace();
      expect(backups.length).toBeGreaterThan(there?.backups.length ?? 0);
      expect(there?.unreadable).toEqual([]);
    } finally {
      await app.close();
      execFileSync('umount', [place ?? '']);
    }
  });
});
