import { z } from 'zod';
import { demandEntity } from '../../../core/access/access.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { Contact, Customer } from '../../directory/index.ts';
import { Deal } from '../deal-entity.ts';
import { conversionMatches } from './conversion-matches.ts';
import { convertLead } from './convert-lead.ts';

const id = z.string().max(40);
const values = z.record(z.string().max(60), z.unknown());
const Becomes = z.union([z.strictObject({ id }), z.strictObject({ values })]);

export const conversionRouter = router({
  /** The customers and contacts that a lead may be already, the likeliest first, each with the reasons. */
  leadMatches: query('marketing.lead.read')
    .input(z.object({ id }))
    .query(({ ctx, input }) => {
      demandEntity(ctx.actor, Customer, 'read');
      demandEntity(ctx.actor, Contact, 'read');
      return conversionMatches(ctx.workspace.reader, input.id, ctx.scope);
    }),
  /** Makes customer, contact and deal of a lead. */
  convertLead: command('marketing.lead.write')
    .input(
      z.object({
        id,
        customer: Becomes,
        contact: Becomes.nullable(),
        deal: z.strictObject({ values }).nullable(),
      }),
    )
    .mutation(({ ctx, input: { id: leadId, customer, contact, deal } }) => {
      if ('values' in customer) demandEntity(ctx.actor, Customer, 'write');
      if (contact) demandEntity(ctx.actor, Contact, 'write');
      if (deal) demandEntity(ctx.actor, Deal, 'write');
      return ctx.write('marketing.lead.convert', (work) =>
        convertLead(work, { leadId, customer, contact, deal }, ctx.scope),
      );
    }),
});
