import { Button } from '@mantine/core';
import { IconKey, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import { RecordColumns } from '../../records/record/record-columns.tsx';
import { useRecordId } from '../../records/record/record-id.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import { Colleague } from './colleague.tsx';
import { GivePassphrase } from './give-passphrase.tsx';
import { PersonForm } from './person-form.tsx';
import { PersonRights } from './person-rights.tsx';
import { RemovePerson } from './remove-person.tsx';
import { SignInBadge } from './sign-in-badge.tsx';
import { peopleTexts } from './texts.ts';
import { type ListedPerson, usePeople } from './use-people.ts';

/** One person: who they are, what they may do; for whoever may, to change. Others see the public fields. */
export function PersonPage() {
  const may = useMay();
  return may('core.person.read') ? <ManagedPerson /> : <Colleague />;
}

function ManagedPerson() {
  const t = useTexts(peopleTexts);
  const go = useGo();
  const id = useRecordId();
  const { data: people, error } = usePeople();
  if (!people) return error ? <Refusal error={error} /> : <Waiting shape="record" />;
  const person = people.find((each) => each.id === id);
  if (!person)
    return (
      <EmptyState
        title={t('absent')}
        actions={<Button onClick={() => go('/workspace/people')}>{t('toPeople')}</Button>}
      />
    );
  return <OnePerson key={person.id} person={person} />;
}

function OnePerson({ person }: { readonly person: ListedPerson }) {
  const t = useTexts(peopleTexts);
  const may = useMay();
  const [doing, setDoing] = useState<'passphrase' | 'remove' | null>(null);
  const mayWrite = may('core.person.write');
  const close = (): void => setDoing(null);
  return (
    <Page
      title={
        <PageTitle
          name={person.name}
          kind={t('person')}
          back={{ to: '/workspace/people', label: t('title') }}
        />
      }
      beside={<SignInBadge person={person} />}
      actions={
        mayWrite && (
          <>
            <Button
              variant="default"
              leftSection={person.active ? <IconKey size={14} /> : <IconUserPlus size={14} />}
              onClick={() => setDoing('passphrase')}
            >
              {t(person.active ? 'setPassphrase' : 'takeBack')}
            </Button>
            {person.active && (
              <Button
                variant="default"
                leftSection={<IconUserMinus size={14} />}
                onClick={() => setDoing('remove')}
              >
                {t('remove')}
              </Button>
            )}
          </>
        )
      }
    >
      <RecordColumns
        main={<PersonForm person={person} disabled={!mayWrite || !person.active} />}
        side={may('core.role.read') && <PersonRights roleId={person.role} />}
      />
      {doing === 'passphrase' && <GivePassphrase person={person} onClose={close} />}
      {doing === 'remove' && <RemovePerson person={person} onClose={close} />}
    </Page>
  );
}
