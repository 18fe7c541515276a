import { z } from 'zod';
import { demand } from '../../../core/access/access.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { clausesForContract, PUBLISH, READ, readClause } from './clause-page.ts';
import { PublishInput, publishWording } from './publish-wording.ts';

const CONTRACT = 'compliance.contract.read';
const id = z.string().max(40);

export const clauseRouter = router({
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx: { workspace, actor, scope }, input }) =>
      readClause(workspace.reader, input.id, actor, scope),
    ),
  /** What can be put into the text of a contract. */
  forContract: query(READ)
    .input(z.object({ contractId: id }))
    .query(({ ctx: { workspace, actor, scope }, input }) => {
      demand(actor, CONTRACT);
      return clausesForContract(workspace.reader, input.contractId, scope);
    }),
  publish: command(PUBLISH)
    .input(PublishInput)
    .mutation(({ ctx, input }) =>
      ctx.write('compliance.clause.publish', (work) => ({
        revision: publishWording(work, input, ctx.scope),
      })),
    ),
});
