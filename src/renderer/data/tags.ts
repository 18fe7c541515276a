import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { FieldValue } from '#shared/fields.ts';
import { tagIdsOf } from '#shared/tags.ts';
import { useMay } from './meta.ts';
import { type Outputs, trpc } from './trpc.ts';

export type KnownTag = Outputs['tags']['list'][number];

const NONE: readonly KnownTag[] = [];

/** The tags of the workspace by name; none for those who may not see them. */
export function useTags(): readonly KnownTag[] {
  const may = useMay();
  const { data } = useQuery({ ...trpc.tags.list.queryOptions(), enabled: may('core.tag.read') });
  return data ?? NONE;
}

/** The tags behind a value of the field, in the order it has them. */
export function useTagsOf(): (value: FieldValue) => readonly KnownTag[] {
  const tags = useTags();
  return useCallback(
    (value) => tagIdsOf(value).flatMap((id) => tags.find((tag) => tag.id === id) ?? []),
    [tags],
  );
}
