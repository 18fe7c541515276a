/** The process that is killed. Arguments: home, activity, seed. It begins when a line arrives on its input. */
import { createInterface } from 'node:readline';
import { openApp } from '../app-for-test.ts';
import { ACTIVITIES, type ActivityName } from './activities.ts';

const [home = '', activity = 'commands', seed = '1'] = process.argv.slice(2);
const app = openApp(home);
for await (const _go of createInterface({ input: process.stdin })) break;
await ACTIVITIES[activity as ActivityName]({
  app,
  seed: Number(seed),
  say: (fact) => process.stdout.write(`${JSON.stringify(fact)}\n`),
});
await new Promise((resolve) => setTimeout(resolve, 60_000)); // the work is done; wait to be killed
