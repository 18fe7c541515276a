import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { PASSPHRASE, QUICK, temporaryFolder } from '../core/workspace-for-test.ts';

const RUNS = Number(process.env.VDESK_CRASHES ?? 12);
const ROWS = 1500;

test(`an import that is killed is whole or absent: ${RUNS} kills`, { timeout: 240_000 }, async () => {
  const home = temporaryFolder();
  const app = () =>
    createApp({
      home,
      resources: 'resources',
      worker: new URL('../../src/main/worker.ts', import.meta.url),
      source: 'commandLine',
      cost: QUICK,
    });
  const first = app();
  await first.router
    .createCaller(first.context({}))
    .session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
  await first.close();

  const random = new SeededRandom(7);
  let expected = 0;
  let cut = 0;
  for (let run = 0; run < RUNS; run++) {
    const file = join(home, 'deals.csv');
    const rows = Array.from({ length: ROWS }, (_, at) => `R${run}-${at},商机 ${at},${at}`);
    writeFileSync(file, `external id,deal name,amount\n${rows.join('\n')}\n`);
    const child = spawn(
      process.execPath,
      [new URL('./import-process.ts', import.meta.url).pathname, home, PASSPHRASE, file],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let acknowledged = false;
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'ready') setTimeout(() => child.kill('SIGKILL'), random.integer(1, 450));
      if (line === 'done') acknowledged = true;
    }
    const again = app();
    const call = again.router.createCaller(again.context({}));
    await call.session.unlock({ passphrase: PASSPHRASE });
    const { count } = await call.lists.totals({ entity: 'deal' });
    if (acknowledged) expect(count).toBe(expected + ROWS);
    else expect([expected, expected + ROWS]).toContain(count);
    if (count === expected) cut += 1;
    expected = count;
    expect((await call.workspace.verify()).findings).toEqual([]);
    await again.close();
  }
  console.warn(`${RUNS} kills, ${cut} of them before the commit, nothing half-done`);
  expect(cut).toBeGreaterThan(0);
});
