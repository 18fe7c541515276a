import { useQuery } from '@tanstack/react-query';
import type { Language, LocalText } from '#shared/texts.ts';
import { useMay } from '../data/meta.ts';
import { trpc } from '../data/trpc.ts';

/** The templates in use by which a document of a kind can be made in a language; none for who may not see them. */
export function useTemplatesOfKind(
  kind: string,
  language: Language,
): readonly { readonly id: string; readonly name: LocalText }[] {
  const may = useMay();
  const { data } = useQuery({
    ...trpc.templates.list.queryOptions(),
    enabled: may('core.documentTemplate.read'),
  });
  return (data?.templates ?? []).filter(
    (each) =>
      each.kind === kind &&
      each.status === 'active' &&
      (each.languages === 'both' || each.languages === language),
  );
}
