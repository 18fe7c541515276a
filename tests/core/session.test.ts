import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, openApp, refusalOf } from '../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from './workspace-for-test.ts';

const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});
const caller = (app: App) => app.router.createCaller(app.context({}));

describe('a workspace', () => {
  test('closed and opened again holds everything, under its passphrase alone', async () => {
    const { app, home, call } = await appForTest();
    const { id } = await call().records.create({ entity: 'customer', values: { name: '深圳云帆' } });
    await app.close();
    const again = openApp(home);
    apps.push(again);
    expect(await caller(again).session.status()).toMatchObject({
      state: 'locked',
      people: [{ name: '王芳' }],
      person: null,
    });
    expect(await refusalOf(caller(again).session.unlock({ passphrase: 'not this one' }))).toBe(
      'passphraseWrong',
    );
    await caller(again).session.unlock({ passphrase: PASSPHRASE });
    expect((await caller(again).records.get({ entity: 'customer', id })).row.name).toBe('深圳云帆');
  });

  test('is opened by its recovery code, typed as people type, which sets a new passphrase', async () => {
    const home = temporaryFolder();
    const app = openApp(home);
    apps.push(app);
    const { recoveryCode } = await caller(app).session.create({
      company: '云帆',
      person: '王芳',
      passphrase: PASSPHRASE,
    });
    await caller(app).session.lock();
    expect(
      await refusalOf(
        caller(app).session.recover({
          recoveryCode: '0000-0000-0000-0000-0000-0000',
          passphrase: 'a new passphrase',
        }),
      ),
    ).toBe('recoveryCodeWrong');
    expect(await refusalOf(caller(app).session.recover({ recoveryCode, passphrase: 'short' }))).toBe(
      'passphraseTooShort',
    );
    await caller(app).session.recover({
      recoveryCode: ` ${recoveryCode.toLowerCase().replaceAll('-', ' ')} `,
      passphrase: 'a new passphrase',
    });
    await caller(app).session.lock();
    expect(await refusalOf(caller(app).session.unlock({ passphrase: PASSPHRASE }))).toBe('passphraseWrong');
    await caller(app).session.unlock({ passphrase: 'a new passphrase' });
  });

  test('keeps its key and recovery code nowhere in clear', async () => {
    const home = temporaryFolder();
    const app = openApp(home);
    apps.push(app);
    const { recoveryCode, path } = await caller(app).session.create({
      company: '云帆',
      person: '王芳',
      passphrase: PASSPHRASE,
    });
    const { key } = app.core.sessions.demand().workspace;
    const secrets = [
      recoveryCode,
      PASSPHRASE,
      Buffer.from(key).toString('base64'),
      Buffer.from(key).toString('hex'),
    ];
    for (const name of readdirSync(path)) {
      if (statSync(join(path, name)).isDirectory()) continue;
      const bytes = readFileSync(join(path, name));
      for (const secret of [...secrets, Buffer.from(key)]) expect(bytes.includes(secret), name).toBe(false);
    }
  });

  test('is refused under a name that is taken, and with a passphrase that is too short', async () => {
    const { app, call } = await appForTest();
    apps.push(app);
    expect(
      await refusalOf(call().session.create({ company: '云帆软件', person: '甲', passphrase: PASSPHRASE })),
    ).toBe('workspaceExists');
    expect(
      await refusalOf(call().session.create({ company: '另一家', person: '甲', passphrase: 'short' })),
    ).toBe('passphraseTooShort');
  });

  test('the sample company is the same from the same seed, and verifies', async () => {
    const app = openApp(temporaryFolder(), () => Date.UTC(2026, 10, 23, 4));
    apps.push(app);
    await app.openDemo();
    const { columns } = await caller(app).sales.board({});
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(260);
    expect((await caller(app).workspace.verify()).findings).toEqual([]);
  });
});

/** A file system that a new workspace and little more fit on, where the machine lets us make one. */
function smallDisk(): string | undefined {
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=9m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

describe('a full disk', () => {
  const disk = process.platform === 'linux' ? smallDisk() : undefined;
  test.skipIf(disk === undefined)('stops a command with a sentence, and nothing of it stays', async () => {
    const app = openApp(disk ?? '');
    try {
      const call = caller(app);
      await call.session.create({ company: '小盘', person: '王芳', passphrase: PASSPHRASE });
      let made = 0;
      let refused = 'allowed';
      while (refused === 'allowed' && made < 500) {
        refused = await refusalOf(
          call.records.create({
            entity: 'customer',
            values: { name: `客户 ${made}`, note: '备'.repeat(15_000) },
          }),
        );
        if (refused === 'allowed') made += 1;
      }
      expect(refused).toBe('diskFull');
      expect((await call.lists.totals({ entity: 'customer' })).count).toBe(made);
      expect((await call.workspace.verify()).findings).toEqual([]);
      expect(
        await refusalOf(call.session.create({ company: '再来', person: '王芳', passphrase: PASSPHRASE })),
      ).toBe('diskFull');
      expect(existsSync(join(disk ?? '', 'workspaces', '再来.vdesk'))).toBe(false);
    } finally {
      await app.close();
      execFileSync('umount', [disk ?? '']);
    }
  });
});
