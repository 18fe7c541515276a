/** The process that the crash test kills while it imports. Arguments: home, passphrase, CSV file. */
import { readFileSync } from 'node:fs';
import { createApp } from '../../src/main/app.ts';

const [home = '', passphrase = '', file = ''] = process.argv.slice(2);
const app = createApp({
  home,
  resources: new URL('../../resources', import.meta.url).pathname,
  worker: new URL('../../src/main/worker.ts', import.meta.url),
  source: 'commandLine',
});
const call = app.router.createCaller(app.context({}));
await call.session.unlock({ passphrase });
const upload = app.transfers.put({ name: 'deals.csv', type: 'text/csv', bytes: readFileSync(file) });
const { columns } = await call.imports.inspect({ entity: 'deal', upload });
const mapping = { columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])) };
const { job } = await call.imports.commit({ entity: 'deal', upload, mapping });
process.stdout.write('ready\n');
for (;;) {
  const state = (await call.jobs.list()).find(({ id }) => id === job)?.state;
  if (state === 'done') process.stdout.write('done\n');
  if (state !== 'running') break;
  await new Promise((resolve) => setTimeout(resolve, 1));
}
await new Promise((resolve) => setTimeout(resolve, 60_000)); // wait to be killed
