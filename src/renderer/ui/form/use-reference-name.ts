import { useQuery } from '@tanstack/react-query';
import { useLocal } from '../language/use-texts.ts';
import { useReferences } from './reference-source.ts';

/** What a referenced record is called; empty until it is known. */
export function useReferenceName(entity: string | undefined, id: string | null): string {
  const references = useReferences();
  const local = useLocal();
  const { data } = useQuery({
    queryKey: ['reference', entity, id],
    queryFn: () => references.nameOf(entity ?? '', id ?? ''),
    enabled: entity !== undefined && id !== null && id !== '',
  });
  return local(data);
}
