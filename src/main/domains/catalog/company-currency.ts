import type { RecordValues } from '../../core/entities/record-values.ts';
import type { Work } from '../../core/storage/work.ts';

/** An amount that names no currency is in the company's. */
export const companyCurrency = (values: RecordValues, work: Work): RecordValues =>
  values.currency ? {} : { currency: work.currency };
