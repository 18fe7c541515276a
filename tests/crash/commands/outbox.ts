import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';

/** Any one item in one of the states, as a list of ids. */
const anItem =
  (states: string) =>
  (random: SeededRandom, { anyId }: Knowledge): object | undefined => {
    const id = anyId(random, `select id from outboxItem where state in (${states})`);
    return id === undefined ? undefined : { ids: [id] };
  };

const server = { host: '127.0.0.1', port: 1, security: 'none' };

/** Input for a connector that is set up. */
const ofSmtp =
  (more: (random: SeededRandom) => object = () => ({})) =>
  (random: SeededRandom, { rows }: Knowledge): object | undefined =>
    rows("select id from connector where kind = 'smtp'").length > 0
      ? { kind: 'smtp', ...more(random) }
      : undefined;

/** What leaves and comes in, and the jobs that come round; nothing is listening at the other side. */
export const outboxCommands: readonly CommandMaker[] = [
  {
    path: 'connectors.save',
    make: (random, { fresh }) => ({
      kind: 'smtp',
      settings: { ...server, from: 'a@b.example', fromName: fresh('发件人') },
      secrets: random.chance(0.5) ? { password: fresh('p') } : {},
    }),
  },
  { path: 'connectors.pause', make: ofSmtp((random) => ({ paused: random.chance(0.5) })) },
  { path: 'connectors.remove', make: () => ({ kind: 'imap' }) },
  { path: 'connectors.test', weight: 0, receipt: false, anew: true, make: ofSmtp() },
  {
    path: 'mail.send',
    make: (_random, { fresh }) => ({ to: ['li@kehu.example'], subject: fresh('报价'), text: '请查收。' }),
  },
  {
    path: 'mail.eml',
    weight: 0,
    receipt: false,
    make: (random, { anyId }) => {
      const id = anyId(random, "select id from outboxItem where kind = 'mail'");
      return id === undefined ? undefined : { id };
    },
  },
  { path: 'outbox.cancel', make: anItem("'waiting', 'retrying', 'failed', 'unknown'") },
  { path: 'outbox.replay', make: anItem("'retrying', 'failed', 'cancelled'") },
  { path: 'outbox.confirm', make: anItem("'waiting', 'retrying', 'unknown'") },
  { path: 'outbox.sendNow', weight: 0, receipt: false, anew: true, make: () => ({}) },
  { path: 'jobs.pause', make: (random) => ({ name: 'fileSweep', paused: random.chance(0.5) }) },
  { path: 'jobs.runNow', weight: 0, receipt: false, anew: true, make: () => ({ name: 'fileSweep' }) },
];
