import { cpSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../core/workspace-for-test.ts';
import { send } from '../send.ts';
import type { ActivityName } from './activities.ts';
import { Doomed } from './doomed.ts';
import type { Fact } from './fact.ts';
import { IssuedPapers } from './invariants/issued-papers.ts';
import { prepareWorkspace } from './prepared-workspace.ts';
import { checkAcknowledged, checkImports, checkWhole, cutOff, resend } from './promises.ts';

/** 16 by default; `VDESK_CRASHES=200` for the long form. */
const RUNS = Number(process.env.VDESK_CRASHES ?? 16);
const FORMAT_1 = new URL('../core/storage/fixtures/format-1.vdesk', import.meta.url).pathname;

/** What is killed, in turn, and at the latest after how many milliseconds; null: it ends itself. */
const TURNS: readonly (readonly [ActivityName, number | null])[] = [
  ['commands', 120],
  ['unanswered', null],
  ['imports', 600],
  ['commands', 40],
  ['undo', 350],
  ['commands', 120],
  ['migration', 40],
  ['unanswered', null],
  ['exporting', 600],
  ['verification', 600],
];

interface Place {
  readonly home: string;
  readonly issued: IssuedPapers;
}

test(`a killed program keeps its promises: ${RUNS} kills`, { timeout: 60_000 + RUNS * 8_000 }, async () => {
  const busy: Place = { home: (await prepareWorkspace()).home, issued: new IssuedPapers() };
  const importing: Place = { home: (await prepareWorkspace(50)).home, issued: new IssuedPapers() };
  const placeFor = (activity: ActivityName): Place => {
    if (activity === 'imports' || activity === 'undo') return importing;
    if (activity !== 'migration') return busy;
    const home = temporaryFolder();
    cpSync(FORMAT_1, `${home}/workspaces/format-1.vdesk`, { recursive: true });
    return { home, issued: new IssuedPapers() };
  };
  const begin = (run: number) => {
    const [activity, latest] = TURNS[run % TURNS.length] ?? ['commands', 100];
    const place = placeFor(activity);
    return { activity, latest, place, doomed: new Doomed(place.home, activity, run + 1) };
  };

  const random = new SeededRandom(42);
  const figures = { acknowledged: 0, cutOff: 0, carriedOut: 0 };
  let next = begin(0);
  for (let run = 0; run < RUNS; run++) {
    const { activity, latest, place, doomed } = next;
    const facts: readonly Fact[] = await doomed.run(() => {
      if (latest !== null) setTimeout(() => doomed.kill(), random.integer(0, latest));
    });
    if (run + 1 < RUNS) next = begin(run + 1); // starts while this one's remains are looked at

    const app = openApp(place.home); // the lock of the killed process must not stand in the way
    expect(
      await send(app, 'mutation', 'session.unlock', { passphrase: PASSPHRASE }),
      activity,
    ).toHaveProperty('answer');
    const { reader } = app.core.sessions.demand().workspace;
    checkAcknowledged(reader, facts);
    checkImports(reader, facts);
    checkWhole(reader, app);
    expect(place.issued.changed(reader), 'issued documents that changed').toEqual([]);
    for (const sent of cutOff(facts)) {
      figures.cutOff += 1;
      if (await resend(app, sent)) figures.carriedOut += 1;
    }
    checkWhole(reader, app);
    figures.acknowledged += facts.filter(({ kind }) => kind === 'done' || kind === 'imported').length;
    await app.close();
  }
  console.warn(
    `${RUNS} kills; ${figures.acknowledged} acknowledged commands, 0 lost; ${figures.cutOff} cut off in flight, ` +
      `${figures.carriedOut} of them carried out and not yet answered, 0 doubled`,
  );
  expect(figures.acknowledged).toBeGreaterThan(RUNS);
  expect(figures.cutOff).toBeGreaterThan(0);
  expect(figures.carriedOut).toBeGreaterThan(0);
});
