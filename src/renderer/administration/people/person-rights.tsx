import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal } from '../refusal.tsx';
import { RoleInWords } from '../rights/role-in-words.tsx';
import { peopleTexts } from './texts.ts';

/** What somebody may do, from their role. */
export function PersonRights({ roleId }: { readonly roleId: string }) {
  const t = useTexts(peopleTexts);
  const { data: roles, error } = useQuery(trpc.access.roles.list.queryOptions());
  const role = roles?.find(({ id }) => id === roleId);
  return (
    <Section title={t('rights')} actions={<Go to={`/workspace/roles/${roleId}`}>{t('openRole')}</Go>}>
      <Refusal error={error} />
      {role && <RoleInWords role={role} />}
    </Section>
  );
}
