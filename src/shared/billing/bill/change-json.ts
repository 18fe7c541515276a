import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { type Bill, readBill } from './bill-json.ts';
import { jsonProblems, report } from './json-problems.ts';
import { code, day, units } from './json-values.ts';
import { planShape } from './plan-json.ts';

const changeShape = z
  .strictObject({
    on: day,
    quantity: units.optional(),
    quantities: z.record(code, units).default({}),
    plan: planShape.optional(),
    cancel: z.boolean().default(false),
    when: z.enum(['now', 'atPeriodEnd']).optional(),
  })
  .superRefine(({ quantity, quantities, plan, cancel }, context) => {
    const changes = quantity !== undefined || plan !== undefined || Object.keys(quantities).length > 0;
    if (changes === cancel) report(context, cancel ? 'cancelChangesNothing' : 'changeEmpty');
  });

/** What changes, from a day on. */
export type BillChange = z.infer<typeof changeShape>;

/** What is billed, and what changes of it. */
export interface ChangedBill {
  readonly bill: Bill;
  readonly change: BillChange;
}

/** Reads a bill with its `change`. Throws AppError jsonRefused with the paths of what is wrong. */
export function readChangedBill(input: unknown): ChangedBill {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const { change, ...rest }: Record<string, unknown> = isObject ? { ...input } : {};
  const bill = readBill(isObject ? rest : input);
  const read = z.object({ change: changeShape }).safeParse({ change });
  if (read.success) return { bill, change: read.data.change };
  throw new AppError('jsonRefused', {}, { problems: jsonProblems(read.error, { change }) });
}
