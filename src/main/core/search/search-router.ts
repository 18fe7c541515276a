import { z } from 'zod';
import { query, router } from '../router/procedure.ts';
import { findRecords } from './find-records.ts';
import { readingsOfName } from './name-readings.ts';
import { Sought } from './narrowing.ts';
import { searchEverywhere, searchWithin } from './search-everywhere.ts';

const search = query('core.search.read');

/** Search over everything that the asker may see. */
export const searchRouter = router({
  /** A few records of each kind, for the palette. */
  find: search
    .input(z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(20).default(6) }))
    .query(({ ctx, input }) => findRecords(ctx.workspace.reader, input.text, input.limit, ctx.scope)),
  /** How names of screens and actions may be typed: `kh` and `kehu` for 客户. In the order of the names. */
  readings: search
    .input(z.object({ names: z.array(z.string().max(60)).max(1000) }))
    .query(({ input }) => input.names.map(readingsOfName)),
  /** Every kind with its count and its newest hits. */
  everywhere: search
    .input(Sought.extend({ perKind: z.number().int().min(1).max(100).default(5) }))
    .query(({ ctx, input: { perKind, ...sought } }) =>
      searchEverywhere(ctx.workspace.reader, sought, perKind, ctx.scope),
    ),
  /** One kind, page by page. */
  within: search
    .input(
      Sought.extend({
        entity: z.string().max(100),
        cursor: z.string().max(4000).nullish(),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .query(({ ctx, input: { entity, cursor, limit, ...sought } }) =>
      searchWithin(ctx.workspace.reader, entity, sought, { cursor: cursor ?? null, limit }, ctx.scope),
    ),
});
