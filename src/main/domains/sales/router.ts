import { mergeRouters } from '../../core/router/procedure.ts';
import { dealRouter } from './deal-router.ts';

export const salesRouter = mergeRouters(dealRouter);
