import { TAGS } from '#shared/tags.ts';
import { fieldOf, useMeta } from '../../data/meta.ts';
import { useLocal } from '../../ui/language/use-texts.ts';

/** The kinds of record that bear tags, as choices. */
export function useTaggedKinds(): readonly { readonly value: string; readonly label: string }[] {
  const meta = useMeta();
  const local = useLocal();
  return (meta?.entities ?? [])
    .filter((entity) => fieldOf(entity, TAGS))
    .map(({ name, plural }) => ({ value: name, label: local(plural) }));
}
