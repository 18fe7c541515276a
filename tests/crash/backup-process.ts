/** The process that the crash test kills while it backs up or restores. Arguments: home, passphrase, `backup` or a backup's path. */
import { createApp } from '../../src/main/app.ts';
import { WORKER } from '../worker-for-test.ts';

const [home = '', passphrase = '', work = 'backup'] = process.argv.slice(2);
const app = createApp({
  home,
  resources: new URL('../../resources', import.meta.url).pathname,
  worker: WORKER,
  source: 'commandLine',
});
const call = app.router.createCaller(app.context({}));
await call.session.unlock({ passphrase });
await call.backup.state(); // everything is loaded
for (;;) {
  const { job } =
    work === 'backup' ? await call.backup.start({}) : await call.backup.restore({ backup: work });
  process.stdout.write('ready\n');
  for (;;) {
    const state = await call.jobs.get({ id: job });
    if (state?.state === 'failed') throw new Error(state.error?.code);
    if (state?.state === 'done') break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  process.stdout.write('done\n');
}
