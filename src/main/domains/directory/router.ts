import { mergeRouters } from '../../core/router/procedure.ts';
import { duplicatesRouter } from './duplicates/duplicates-router.ts';
import { letterRouter } from './letter/letter-router.ts';

export const directoryRouter = mergeRouters(letterRouter, duplicatesRouter);
