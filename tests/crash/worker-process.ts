/**
 * The process that the crash test kills: it moves deals at random through the real app, and says on its output what
 * was acknowledged. Arguments: home, passphrase, seed.
 */
import { createApp } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';

const [home = '', passphrase = '', seed = '1'] = process.argv.slice(2);
const app = createApp({
  home,
  resources: new URL('../../resources', import.meta.url).pathname,
  worker: new URL('../../src/main/worker.ts', import.meta.url),
  source: 'commandLine',
});
const say = (fact: object): void => {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
};
const random = new SeededRandom(Number(seed));
const call = (commandKey?: string) => app.router.createCaller(app.context({ commandKey }));

await call().session.unlock({ passphrase });
const board = await call().sales.board({});
const open = board.columns.filter(({ stage }) => stage.category === 'open').map(({ stage }) => stage.id);
const ids = (await call().lists.page({ entity: 'deal', limit: 100 })).rows.map(({ id }) => id);
say({ ready: true });

for (let step = 0; ; step++) {
  const key = `${seed}-${step}`;
  const id = ids[random.integer(0, ids.length - 1)] ?? '';
  const [first = ''] = open;
  const stageId = open[random.integer(0, open.length - 1)] ?? first;
  say({ sent: key, id });
  try {
    if (random.chance(0.25)) {
      const made = await call(key).records.create({
        entity: 'deal',
        values: { name: `商机 ${key}`, amount: 100 },
      });
      say({ done: key, made: made.id });
      continue;
    }
    const chance = random.next();
    if (chance < 0.2) await call(key).sales.win({ id });
    else if (chance < 0.35) await call(key).sales.lose({ id, reason: 'price' });
    else await call(key).sales.move({ id, stageId });
    say({ done: key });
  } catch (error) {
    if (!(error instanceof Error && error.cause instanceof Error && error.cause.name === 'AppError'))
      throw error;
    say({ refused: key }); // a closed deal does not move: legal, and leaves nothing
  }
}
