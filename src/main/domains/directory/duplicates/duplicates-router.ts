import { z } from 'zod';
import { demandEntity } from '../../../core/access/access.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { Contact, Customer } from '../entities.ts';
import { DistinctPair, pairKey } from './distinct-pair-entity.ts';
import { duplicatesTask } from './find-duplicates.ts';

const builder = queryBuilder<TablesOf<typeof DistinctPair>>();
const KINDS = { customer: Customer, contact: Contact } as const;
const kind = z.enum(['customer', 'contact']);
const id = z.string().max(40);

export const duplicatesRouter = router({
  /** The customers or contacts that may stand here twice, the likeliest first, each pair with what speaks for it. */
  duplicates: query('directory.distinctPair.read')
    .input(z.object({ kind }))
    .query(({ ctx, input }) => {
      demandEntity(ctx.actor, KINDS[input.kind], 'read');
      return ctx.core.workers.read(duplicatesTask, input, ctx.workspace, ctx.actor);
    }),
  /** Keeps that two records are not the same, so that the pair is not suspected again. */
  tellApart: command('directory.distinctPair.write')
    .input(z.object({ kind, oneId: id, otherId: id }))
    .mutation(({ ctx, input }) => {
      const entity = KINDS[input.kind];
      demandEntity(ctx.actor, entity, 'write');
      return ctx.write('directory.distinctPair.tellApart', (work) => {
        for (const each of [input.oneId, input.otherId]) readRecord(work, entity, each, ctx.scope);
        const pair = pairKey(input.oneId, input.otherId);
        const known = work.first(builder.selectFrom('distinctPair').select('id').where('pair', '=', pair));
        if (known) work.update(DistinctPair, known.id, { deletedAt: null });
        else {
          const { oneId, otherId } = input;
          work.insert(DistinctPair, { recordEntity: entity.name, oneId, otherId, pair });
        }
        return null;
      });
    }),
});
