import { z } from 'zod';
import { query, router } from '../../../core/router/procedure.ts';
import { customerFigures } from './customer-figures.ts';

export const customerRouter = router({
  /** What a customer comes to, each figure with the rows it counts; with `group`, of the companies below it too. */
  customerFigures: query('directory.customer.read')
    .input(z.object({ id: z.string().max(40), group: z.boolean().default(false) }))
    .query(({ ctx: { workspace, scope }, input }) =>
      customerFigures(workspace.reader, input.id, input.group, { scope, today: workspace.today }),
    ),
});
