import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';

/** An amount that names no currency is in the company's. */
export const companyCurrency = (values: RecordValues, work: RecordWriter): RecordValues =>
  values.currency ? {} : { currency: work.currency };
