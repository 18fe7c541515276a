import { createApp } from '../../src/main/app.ts';
import { PASSPHRASE } from '../core/workspace-for-test.ts';
import { WORKER } from '../worker-for-test.ts';

/** Makes customers and lets rules act on them, over and over, until it is killed. */
const [, , home = '', seed = ''] = process.argv;
const app = createApp({
  home,
  resources: 'resources',
  worker: WORKER,
  source: 'commandLine',
});
const call = app.router.createCaller(app.context({}));
await call.session.unlock({ passphrase: PASSPHRASE });
process.stdout.write('ready\n');
for (let at = 0; ; at++) {
  for (let many = 0; many < 4; many++)
    await call.records.create({ entity: 'customer', values: { name: `客户 ${seed}-${at}-${many}` } });
  await app.rules.runDue();
}
