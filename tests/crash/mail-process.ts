/** The process that the crash test kills while it sends mail. Arguments: home, passphrase. */
import { createApp } from '../../src/main/app.ts';
import { WORKER } from '../worker-for-test.ts';

const [home = '', passphrase = ''] = process.argv.slice(2);
const app = createApp({
  home,
  resources: new URL('../../resources', import.meta.url).pathname,
  worker: WORKER,
  source: 'commandLine',
});
const call = app.router.createCaller(app.context({}));
await call.session.unlock({ passphrase });
for (;;) {
  const { waiting } = await call.outbox.sendNow();
  if (waiting === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 5));
}
await app.close();
