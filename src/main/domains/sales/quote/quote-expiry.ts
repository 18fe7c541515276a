import { SYSTEM } from '../../../core/access/actor.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Workspace } from '../../../core/workspace/workspace.ts';
import { Quote } from './entities.ts';
import { quoteLifecycle } from './lifecycle.ts';

const builder = queryBuilder<TablesOf<typeof Quote>>();
const HOUR = 60 * 60_000;
/** As many quotes as one unit of work lets expire, so that other commands wait little. */
const BATCH = 200;

/** Quotes that nobody answered while they were valid; they are valid on their last day. */
const overdue = (today: string) =>
  builder
    .selectFrom('quote')
    .select('id')
    .where('status', '=', 'sent')
    .where('validUntil', '<', today)
    .where('deletedAt', 'is', null)
    .orderBy('validUntil')
    .orderBy('id')
    .limit(BATCH);

/** Lets all quotes expire whose validity has ended, batch after batch. */
export async function expireQuotes(workspace: Workspace): Promise<void> {
  while (workspace.reader.first(overdue(workspace.today)))
    await workspace.writeWhenFree(
      { action: 'sales.quote.expire', actor: SYSTEM, source: 'system' },
      (work) => {
        for (const { id } of work.all(overdue(work.today)))
          applyMove(work, Quote, quoteLifecycle, id, 'expire', {});
        return null;
      },
    );
}

export const quoteExpiry: Recurring = {
  name: 'sales.quote.expire',
  label: { zh: '过了有效期的报价', en: 'Quotes past their validity' },
  every: HOUR,
  run: ({ workspace }) => expireQuotes(workspace),
};
