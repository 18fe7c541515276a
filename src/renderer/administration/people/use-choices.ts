import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../data/trpc.ts';
import { useLocal } from '../../ui/language/use-texts.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const MOST = 50;

/** Roles or departments to choose from, by name; whoever works here may see these names. */
export function useChoices(entity: 'role' | 'department'): readonly Choice[] {
  const local = useLocal();
  const { data } = useQuery(trpc.records.pick.queryOptions({ entity, search: '', limit: MOST }));
  return useMemo(
    () => (data ?? []).map(({ id, label }) => ({ value: id, label: local(label) })),
    [data, local],
  );
}
