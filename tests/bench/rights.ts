import type { Actor } from '../../src/main/core/access/actor.ts';
import { Person } from '../../src/main/core/access/person.ts';
import { STANDARD_ROLES } from '../../src/main/core/access/standard-roles.ts';
import { applyMove } from '../../src/main/core/entities/lifecycle.ts';
import { filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { readPage } from '../../src/main/core/lists/page.ts';
import { openConnection } from '../../src/main/core/storage/connection.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import type { Workspace } from '../../src/main/core/workspace/workspace.ts';
import { dealLifecycle } from '../../src/main/domains/sales/deal-lifecycle.ts';
import { Deal } from '../../src/main/domains/sales/index.ts';
import { stagesOf } from '../../src/main/domains/sales/pipeline/stages.ts';
import { Salesperson } from '../../src/main/domains/sales/team-entities.ts';
import { type Bench, benchWorkspace } from './bench-workspace.ts';
import { milliseconds, percentile, type Row, times } from './measure.ts';

const DEALS = 400;
const MOVES = 1500;
const LIMIT = 1.5;

/** A salesperson who sees only their own, and their deals. */
function seller(workspace: Workspace, bench: Bench): { actor: Actor; deals: string[] } {
  const role = STANDARD_ROLES.find(({ id }) => id === 'sales');
  if (!role) throw new Error('no role for sales');
  const command = { action: 'sales.deal.create', actor: bench.actor, source: 'system' as const };
  return workspace.write(command, (work) => {
    const id = work.insert(Person, { name: '销售', role: role.id, active: 1 });
    const ownerId = work.insert(Salesperson, { name: '销售', personId: id });
    const deals = Array.from({ length: DEALS }, (_, at) =>
      work.insert(Deal, { name: `商机 ${at}`, amount: at, ownerId: at % 2 === 0 ? ownerId : null }),
    ).filter((_, at) => at % 2 === 0);
    return { actor: { id, name: '销售', role, team: [id] }, deals };
  }).answer;
}

function moves(workspace: Workspace, actor: Actor, deals: readonly string[]): number {
  const open = stagesOf(workspace.reader).filter(({ category }) => category === 'open');
  const taken = times(MOVES, (at) => {
    const stageId = open[(at + Math.floor(at / deals.length)) % open.length]?.id ?? null;
    workspace.write({ action: 'sales.deal.move', actor, source: 'screen' }, (work) =>
      applyMove(work, Deal, dealLifecycle, deals[at % deals.length] ?? '', 'move', { stageId }),
    );
  });
  return percentile(taken, 0.5);
}

/** Takes the log away: what is left is the command without its audit. */
function silence(bench: Bench): void {
  const { database } = openConnection(dataFile(bench.path), bench.key, 'write');
  const triggers = database
    .prepare("select name from sqlite_master where type = 'trigger' and name like '%\\_log\\_%' escape '\\'")
    .pluck()
    .all() as string[];
  for (const name of triggers) database.exec(`drop trigger "${name}"`);
  database.close();
}

/** What rights and audit cost together, on a command and on a page of a list. */
export async function benchRights(): Promise<Row[]> {
  const bench = await benchWorkspace();
  const workspace = bench.open();
  const { actor, deals } = seller(workspace, bench);
  const guarded = moves(workspace, actor, deals);
  const page = (who: Actor): number => {
    const scope = filterScope(workspace.registry, who, workspace.today, workspace.facts.timeZone);
    const sort = { field: 'amount', descending: true };
    return percentile(
      times(300, () => readPage(workspace.reader, Deal, { entity: 'deal', sort, limit: 50 }, scope)),
      0.5,
    );
  };
  page(bench.actor);
  const [own, all] = [page(actor), page(bench.actor)];
  workspace.close();

  const bare = await benchWorkspace();
  const opened = bare.open();
  const made = seller(opened, bare);
  opened.close();
  silence(bare);
  const unguarded = bare.open();
  const free = moves(unguarded, bare.actor, made.deals);
  unguarded.close();

  const row = (what: string, taken: number, base: number): Row => ({
    what,
    measured: `${milliseconds(taken)}; without ${milliseconds(base)}`,
    ratio: `${(taken / base).toFixed(2)}×`,
    budget: `≤ ${LIMIT}×`,
    within: taken / base <= LIMIT,
  });
  return [
    row('rights and audit on a command, p50', guarded, free),
    row('rights on a page of a list, p50', own, all),
  ];
}
