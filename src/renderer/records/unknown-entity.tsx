import { errorText } from '#shared/errors.ts';
import { useLanguage } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';

/** A kind of record that does not exist, or that this person may not see. */
export function UnknownEntity({ name }: { readonly name: string }) {
  const language = useLanguage();
  return (
    <EmptyState
      title={errorText({ code: 'unknownEntity', params: { entity: name }, problems: [] }, language)}
    />
  );
}
