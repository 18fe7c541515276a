import type { SeededRandom } from '../../../src/main/core/sample/random.ts';
import { PASSPHRASE } from '../../core/workspace-for-test.ts';
import { accessCommands } from './access.ts';
import { approvalCommands } from './approvals.ts';
import { auditCommands } from './audit.ts';
import { backupCommands } from './backup.ts';
import { calendarCommands } from './calendar.ts';
import type { CommandMaker, Knowledge } from './command-maker.ts';
import { customFieldCommands } from './custom-fields.ts';
import { fileCommands } from './files.ts';
import { listCommands } from './lists.ts';
import { metricCommands } from './metrics.ts';
import { numberingCommands } from './numbering.ts';
import { outboxCommands } from './outbox.ts';
import { recycleBinCommands } from './recycle-bin.ts';
import { attentionCommands, ruleCommands } from './rules.ts';
import { tagCommands } from './tags.ts';
import { templateCommands } from './templates.ts';

const DELETABLE = ['activity', 'contact', 'product'] as const;

const importOrder =
  (more: object) =>
  (_random: SeededRandom, { upload, fresh }: Knowledge): object => {
    const rows = Array.from({ length: 5 }, () => fresh('R')).map((id) => `${id},商机 ${id},100`);
    return {
      entity: 'deal',
      upload: upload('deals.csv', `external id,deal name,amount\n${rows.join('\n')}\n`),
      mapping: { columns: { 'external id': 'externalId', 'deal name': 'name', amount: 'amount' } },
      ...more,
    };
  };

/** The records that one of the chosen entities has in the recycle bin, or outside it. */
const several =
  (deleted: boolean) =>
  (random: SeededRandom, { anyId }: Knowledge): object | undefined => {
    for (const entity of DELETABLE) {
      if (!deleted && random.chance(0.5)) continue;
      const id = anyId(
        random,
        `select id from "${entity}" where deletedAt is ${deleted ? 'not null' : 'null'}`,
      );
      if (id !== undefined) return { entity, ids: [id] };
    }
    return undefined;
  };

const recordCommands: readonly CommandMaker[] = [
  { path: 'records.delete', make: several(false) },
  { path: 'records.restore', make: several(true) },
  {
    path: 'changes.undo',
    weight: 2,
    make: (random, { rows }) => {
      const groups = rows<{ seq: number }>(
        `select seq from change_group g where action in ('directory.customer.update', 'sales.deal.move', 'sales.deal.update')
         and not exists (select 1 from change_group u where u.undoes = g.seq) order by seq desc limit 5`,
      );
      const chosen = groups[random.integer(0, groups.length - 1)];
      return chosen && { group: chosen.seq };
    },
  },
];

/** Long work: crash runs of their own kill it; random work leaves it out. */
const longCommands: readonly CommandMaker[] = [
  { path: 'imports.dryRun', weight: 0, receipt: false, make: importOrder({}) },
  { path: 'imports.commit', weight: 0, receipt: false, make: importOrder({ skipErrors: false }) },
  {
    path: 'exports.list',
    weight: 0,
    receipt: false,
    make: () => ({ entity: 'customer', format: 'csv' }),
  },
  {
    path: 'exports.workspace',
    weight: 0,
    receipt: false,
    anew: true,
    make: () => ({ format: 'csv', passphrase: PASSPHRASE }),
  },
  { path: 'workspace.startVerify', weight: 0, receipt: false, make: () => ({}) },
  { path: 'jobs.cancel', weight: 0, receipt: false, make: () => ({ id: 'none' }) },
];

/** Who is at the workspace, and whether it is open. */
const sessionCommands: readonly CommandMaker[] = [
  { path: 'session.unlock', weight: 0, receipt: false, anew: true, make: () => ({ passphrase: PASSPHRASE }) },
  { path: 'session.lock', weight: 0, receipt: false, anew: true, make: () => ({}) },
  {
    path: 'session.choose',
    weight: 0,
    receipt: false,
    anew: true,
    make: (_random, { folder }) => ({ path: folder }),
  },
  {
    path: 'session.recover',
    weight: 0,
    receipt: false,
    anew: true,
    make: (_random, { recoveryCode }) => ({ recoveryCode, passphrase: PASSPHRASE }),
  },
  {
    path: 'session.create',
    weight: 0,
    receipt: false,
    anew: true,
    make: (_random, { fresh }) => ({ company: fresh('公司'), person: '李雷', passphrase: PASSPHRASE }),
  },
  { path: 'session.openSample', weight: 0, receipt: false, anew: true, make: () => ({}) },
  { path: 'session.touch', weight: 0, receipt: false, anew: true, make: () => ({}) },
];

export const coreCommands: readonly CommandMaker[] = [
  ...recordCommands,
  ...longCommands,
  ...sessionCommands,
  ...accessCommands,
  ...tagCommands,
  ...customFieldCommands,
  ...calendarCommands,
  ...recycleBinCommands,
  ...metricCommands,
  ...templateCommands,
  ...numberingCommands,
  ...fileCommands,
  ...backupCommands,
  ...approvalCommands,
  ...auditCommands,
  ...listCommands,
  ...ruleCommands,
  ...attentionCommands,
  ...outboxCommands,
];
