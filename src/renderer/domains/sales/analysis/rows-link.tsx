import { useListPath } from '../../../records/places.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { Go } from '../../../ui/layout/go.tsx';
import type { SalesAnalysisAnswer } from './analysed.ts';

type Filter = SalesAnalysisAnswer['funnel'][number]['filter'];

interface Props {
  /** The kind of record that was counted. */
  readonly entity: string;
  readonly filter: Filter;
  /** Null where it may not be told; none opens nothing. */
  readonly count: number | null;
  /** What stands there instead of the count. */
  readonly text?: string;
}

/** A figure of a table that opens the rows it counts. */
export function RowsLink({ entity, filter, count, text }: Props) {
  const listPath = useListPath();
  if (count === null) return NOTHING;
  const shown = text ?? String(count);
  return count === 0 ? shown : <Go to={listPath(entity, { filter })}>{shown}</Go>;
}
