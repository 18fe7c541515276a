import { Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal, useRefusalOf } from '../refusal.tsx';
import { peopleTexts } from './texts.ts';
import { useChoices } from './use-choices.ts';
import { askPeople, type ListedPerson } from './use-people.ts';

interface Props {
  readonly person: ListedPerson;
  readonly disabled: boolean;
}

type Edits = Partial<Pick<ListedPerson, 'name' | 'role' | 'departmentId'>>;

/** Name, role and department of a person. */
export function PersonForm({ person, disabled }: Props) {
  const t = useTexts(peopleTexts);
  const format = useFormat();
  const roles = useChoices('role');
  const departments = useChoices('department');
  const [edits, setEdits] = useState<Edits>({});
  const { name, role, departmentId } = { ...person, ...edits };
  const dirty = name !== person.name || role !== person.role || departmentId !== person.departmentId;
  const save = useCommand(client.access.people.update.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('saved'));
      void askPeople().then(() => setEdits({}));
    },
  });
  const taken = useRefusalOf(save.error, 'name');
  const change = (part: Edits): void => setEdits((known) => ({ ...known, ...part }));
  return (
    <Section>
      <Stack gap="sm">
        <TextInput
          size="xs"
          label={t('name')}
          required
          maxLength={80}
          disabled={disabled}
          value={name}
          error={taken}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Select
          size="xs"
          label={t('role')}
          required
          searchable
          allowDeselect={false}
          disabled={disabled}
          data={[...roles]}
          value={role}
          onChange={(next) => next !== null && change({ role: next })}
        />
        <Select
          size="xs"
          label={t('department')}
          searchable
          clearable
          placeholder={t('noDepartment')}
          disabled={disabled}
          data={[...departments]}
          value={departmentId}
          onChange={(next) => change({ departmentId: next })}
        />
        <Facts facts={[{ name: t('lastSignIn'), value: format.instant(person.lastSignInAt) }]} />
        {!taken && <Refusal error={save.error} />}
      </Stack>
      {dirty && (
        <SaveBar
          saving={save.pending}
          disabled={name.trim() === ''}
          onSave={() => save.run({ id: person.id, ...edits, name: name.trim() })}
          onDiscard={() => {
            save.reset();
            setEdits({});
          }}
        />
      )}
      <UnsavedGuard when={dirty} />
    </Section>
  );
}
