import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';
import type { Row } from '../../ui/format/row.ts';

type Answer = Outputs['records']['get'];

export interface OpenRecord {
  readonly row: Row;
  readonly moves: Answer['moves'];
  readonly may: Answer['may'];
}

/** One record with what may be done to it; kept while it is fetched again. */
export function useRecord(entity: string, id: string) {
  const { data, error, isFetching } = useQuery(trpc.records.get.queryOptions({ entity, id }));
  return { record: data as OpenRecord | undefined, error, fetching: isFetching };
}
