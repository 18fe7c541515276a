import { z } from 'zod';
import { DATE_ORDERS } from './date-order.ts';

const name = z.string().max(200);

/** What an unknown value of a reference column means, decided once for all its rows. */
export const ValueChoice = z.union([
  z.object({ use: z.string().max(40) }),
  z.object({ create: z.literal(true) }),
  z.object({ empty: z.literal(true) }),
]);
export type ValueChoice = z.infer<typeof ValueChoice>;

/** How the columns of a file become fields; remembered for files with the same headers. */
export const Mapping = z.object({
  columns: z.record(name, name.nullable()),
  /** Field → text that stands in where the column is missing or the cell empty; for new records only. */
  defaults: z.record(name, z.string().max(1000)).default({}),
  dateOrders: z.record(name, z.enum(DATE_ORDERS)).default({}),
  /** Field → text in the file → choice. */
  values: z.record(name, z.record(z.string().max(1000), ValueChoice)).default({}),
});
export type Mapping = z.infer<typeof Mapping>;
