import { useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { peopleTexts } from './texts.ts';
import type { ListedPerson } from './use-people.ts';

/** Whether somebody can unlock the workspace. */
export function SignInBadge({ person }: { readonly person: ListedPerson }) {
  const t = useTexts(peopleTexts);
  if (!person.active) return <StatusBadge label={t('left')} />;
  return person.hasLogin ? (
    <StatusBadge label={t('canSignIn')} tone="good" />
  ) : (
    <StatusBadge label={t('cannotSignIn')} tone="warning" />
  );
}
