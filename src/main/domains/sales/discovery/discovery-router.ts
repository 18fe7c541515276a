import { z } from 'zod';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { query, router } from '../../../core/router/procedure.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { Deal } from '../deal-entity.ts';
import type { DealContact, DealNeed } from './discovery-entities.ts';
import { qualify } from './qualification.ts';

const builder = queryBuilder<TablesOf<typeof DealContact | typeof DealNeed>>();

export const discoveryRouter = router({
  /** How well a deal is qualified, and what is not known of it yet. */
  qualification: query('sales.deal.read')
    .input(z.object({ id: z.string().max(40) }))
    .query(({ ctx: { workspace, scope }, input }) => {
      const { reader } = workspace;
      const deal = readRecord(reader, Deal, input.id, scope);
      const textOf = (name: string): string | null => {
        const value = fieldValue(deal, name);
        return value === null ? null : String(value);
      };
      const amount = fieldValue(deal, 'amount');
      const members = builder.selectFrom('dealContact').select('role').where('dealId', '=', input.id);
      const needs = builder
        .selectFrom('dealNeed')
        .select('priority')
        .where('dealId', '=', input.id)
        .where('state', '!=', 'dropped');
      return qualify({
        amount: amount === null ? null : Number(amount),
        expectedClose: textOf('expectedClose'),
        nextStep: textOf('nextStep'),
        nextStepOn: textOf('nextStepOn'),
        roles: reader.all(members.where('deletedAt', 'is', null)).map(({ role }) => role),
        needs: reader.all(needs.where('deletedAt', 'is', null)).map(({ priority }) => priority ?? ''),
      });
    }),
});
