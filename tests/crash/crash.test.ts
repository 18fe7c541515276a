import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { PASSPHRASE, QUICK, temporaryFolder } from '../core/workspace-for-test.ts';

/** 50 by default; `VDESK_CRASHES` for the long form. */
const RUNS = Number(process.env.VDESK_CRASHES ?? 50);

const app = (home: string) =>
  createApp({
    home,
    resources: 'resources',
    worker: new URL('../../src/main/worker.ts', import.meta.url),
    source: 'commandLine',
    cost: QUICK,
  });

interface Told {
  readonly sent: Set<string>;
  readonly done: Map<string, string | undefined>;
  readonly refused: Set<string>;
}

/** Starts the process, kills it at a random moment after it is ready, and returns what it had said. */
async function killSomewhere(home: string, seed: number, random: SeededRandom): Promise<Told> {
  const child: ChildProcess = spawn(
    process.execPath,
    [new URL('./worker-process.ts', import.meta.url).pathname, home, PASSPHRASE, String(seed)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const told: Told = { sent: new Set(), done: new Map(), refused: new Set() };
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const fact = JSON.parse(line) as {
      ready?: true;
      sent?: string;
      done?: string;
      made?: string;
      refused?: string;
    };
    if (fact.ready) setTimeout(() => child.kill('SIGKILL'), random.integer(1, 120));
    if (fact.sent) told.sent.add(fact.sent);
    if (fact.done) told.done.set(fact.done, fact.made);
    if (fact.refused) told.refused.add(fact.refused);
  }
  await ended;
  if (child.signalCode !== 'SIGKILL') throw new Error(`the process ended by itself: ${complaint}`);
  return told;
}

describe('a killed program', () => {
  test(`keeps its promises: ${RUNS} kills while deals move`, { timeout: 240_000 }, async () => {
    const home = temporaryFolder();
    const first = app(home);
    const call = first.router.createCaller(first.context({}));
    await call.session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
    for (let at = 0; at < 40; at++)
      await call.records.create({
        entity: 'deal',
        values: { name: `商机 ${at}`, amount: 1000 + at, openedOn: '2026-01-01' },
      });
    await first.close();

    const random = new SeededRandom(42);
    const acknowledged: (string | undefined)[] = [];
    let unacknowledged = 0;
    for (let run = 0; run < RUNS; run++) {
      const told = await killSomewhere(home, run + 1, random);
      acknowledged.push(...told.done.values());
      unacknowledged += told.sent.size - told.done.size - told.refused.size;

      const again = app(home); // the lock of the killed process must not stand in the way
      const look = again.router.createCaller(again.context({}));
      await look.session.unlock({ passphrase: PASSPHRASE });
      const { reader, registry } = again.core.sessions.demand().workspace;
      if (run % 10 === 9 || run === RUNS - 1) expect((await look.workspace.verify()).findings).toEqual([]);
      const receipts = new Set(
        reader.sqlAll<{ key: string }>('select key from command_receipt').map(({ key }) => key),
      );
      for (const key of told.done.keys()) expect(receipts.has(key), `${key} was acknowledged`).toBe(true);
      for (const key of told.refused) expect(receipts.has(key), `${key} was refused`).toBe(false);
      for (const id of told.done.values())
        if (id !== undefined) expect(reader.find(registry.get('deal'), id)).toBeDefined();
      // whole or absent: a deal's stage is the last one its history says, and a closed deal is dated
      expect(
        reader.sqlAll(
          `select d.id from deal d where d.stageId <> (select toStageId from stageMove m where m.dealId = d.id order by rid desc limit 1)
             or (d.status in ('won', 'lost')) <> (d.closedOn is not null)`,
        ),
      ).toEqual([]);
      // no number twice, none lost between
      const { n, most } = reader.sqlFirst<{ n: number; most: string }>(
        'select count(distinct number) as n, max(number) as most from deal',
      ) ?? { n: 0, most: '' };
      expect(Number(most.slice(-6))).toBe(n);
      await again.close();
    }
    console.warn(
      `${RUNS} kills, ${acknowledged.length} acknowledged commands, ${unacknowledged} cut off in flight, 0 lost`,
    );
    expect(acknowledged.length).toBeGreaterThan(RUNS);
  });
});
