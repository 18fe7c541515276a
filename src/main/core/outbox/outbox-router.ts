import { z } from 'zod';
import type { WireError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { entityPermission } from '../access/access.ts';
import { applyMove, legalMoves } from '../entities/lifecycle.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { readPage } from '../lists/page.ts';
import type { ListRow } from '../lists/select-rows.ts';
import { readRecord } from '../records/read-record.ts';
import { command, query, router } from '../router/procedure.ts';
import type { Reader } from '../storage/reader.ts';
import { doubtOf } from './lateness.ts';
import { OutboxItem } from './outbox-item-entity.ts';
import { givenWord, outboxLifecycle } from './outbox-lifecycle.ts';
import { waitingCount } from './outbox-rows.ts';
import { OUTBOX_STATES, type OutboxState } from './outbox-states.ts';

const READ = entityPermission(OutboxItem, 'read');
const WRITE = entityPermission(OutboxItem, 'write');

const ids = z.array(z.string().max(40)).min(1).max(1000);
const states = z.array(z.enum(OUTBOX_STATES.map(({ value }) => value))).max(OUTBOX_STATES.length);

const isWireError = (answer: WireError | LocalText): answer is WireError => 'code' in answer;

/** An item as a screen shows it, without what is in it. */
function shown(row: ListRow, now: number, here: string) {
  const state = String(row.state) as OutboxState;
  const answer =
    row.lastAnswer === null ? null : (JSON.parse(String(row.lastAnswer)) as WireError | LocalText);
  const times = {
    wantedAt: Number(row.wantedAt),
    confirmedAt: row.confirmedAt === null ? null : Number(row.confirmedAt),
    device: String(row.device),
  };
  const open = state === 'waiting' || state === 'retrying' || state === 'unknown';
  return {
    id: String(row.id),
    title: String(row.title),
    recipient: String(row.recipient),
    connector: String(row.connector),
    state,
    createdAt: Number(row.createdAt),
    /** Null where it goes as soon as it can, and where it goes no more. */
    dueAt: open && Number(row.dueAt) > now ? Number(row.dueAt) : null,
    open,
    attempts: Number(row.attempts),
    maybeTwice: row.maybeTwice === 1,
    sentAt: row.sentAt === null ? null : Number(row.sentAt),
    /** Why it waits for somebody's word. */
    doubt: open ? doubtOf(times, now, here) : null,
    problem: answer && isWireError(answer) ? answer : null,
    answer: answer && !isWireError(answer) ? answer : null,
    moves: legalMoves(outboxLifecycle, state)
      .map(({ event }) => event)
      .filter((event) => event === 'cancel' || event === 'replay'),
  };
}

/** The rows that are this actor's to move; throws `notFound` for any that is not. */
function demandItems(reader: Reader, wanted: readonly string[], scope: FilterScope): void {
  for (const id of wanted) readRecord(reader, OutboxItem, id, scope);
}

export const outboxRouter = router({
  /** Items newest first, a page at a time. */
  list: query(READ)
    .input(z.object({ states: states.optional(), cursor: z.string().max(500).nullish() }))
    .query(({ ctx, input }) => {
      const filter = input.states?.length
        ? ({ field: 'state', op: 'in', value: input.states } as const)
        : undefined;
      const request = { entity: OutboxItem.name, cursor: input.cursor ?? null, limit: 100 };
      const page = readPage(
        ctx.workspace.reader,
        OutboxItem,
        { ...request, ...(filter ? { filter } : {}) },
        ctx.scope,
      );
      const now = ctx.workspace.clock();
      const { device } = ctx.workspace.facts;
      return { items: page.rows.map((row) => shown(row, now, device)), next: page.next };
    }),
  /** How many have not left yet; 0 for whoever may not see the outbox. */
  waiting: query(READ).query(({ ctx }) => ({ count: waitingCount(ctx.workspace.reader) })),
  cancel: command(WRITE)
    .input(z.object({ ids }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.outboxItem.cancel', (work) => {
        demandItems(work, input.ids, ctx.scope);
        for (const id of input.ids) applyMove(work, OutboxItem, outboxLifecycle, id, 'cancel', {});
        return null;
      }),
    ),
  /** Sends items once more, their attempts counted anew. */
  replay: command(WRITE)
    .input(z.object({ ids }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.outboxItem.replay', (work) => {
        demandItems(work, input.ids, ctx.scope);
        for (const id of input.ids) applyMove(work, OutboxItem, outboxLifecycle, id, 'replay', {});
        return null;
      }),
    ),
  /** Says that items which waited for a word may go. */
  confirm: command(WRITE)
    .input(z.object({ ids }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.outboxItem.confirm', (work) => {
        demandItems(work, input.ids, ctx.scope);
        for (const id of input.ids)
          work.update(OutboxItem, id, givenWord(work, work.demandRow(OutboxItem, id)));
        return null;
      }),
    ),
  /** Tries everything that is due, and resolves when it has been tried. */
  sendNow: command(WRITE).mutation(async ({ ctx }) => {
    await ctx.core.outbox.runAtOnce();
    return { waiting: waitingCount(ctx.workspace.reader) };
  }),
});
