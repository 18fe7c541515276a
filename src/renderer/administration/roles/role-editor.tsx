import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { spelledOut, unshown } from '#shared/permission-ticks.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { RecordColumns } from '../../records/record/record-columns.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Refusal, useRefusalOf } from '../refusal.tsx';
import { shownRights, useRightsRooms } from '../rights/rights-rooms.ts';
import { RoleInWords } from '../rights/role-in-words.tsx';
import { OtherPermissions } from './other-permissions.tsx';
import { RightsTable } from './rights-table.tsx';
import { isSame, type RoleDraft } from './role-draft.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { StandardComparison } from './standard-comparison.tsx';
import { roleTexts } from './texts.ts';
import { askRoles, type ListedRole } from './use-roles.ts';

interface Props {
  /** Null for a role that does not exist yet. */
  readonly id: string | null;
  /** What is stored; what the editor goes back to. */
  readonly stored: RoleDraft;
  /** What it begins with, where that is not what is stored: a copy, to be saved under a name of its own. */
  readonly first?: RoleDraft;
  readonly title: string;
  readonly original?: ListedRole['original'];
  /** Why nothing can be changed here. */
  readonly fixedBecause: string | null;
  readonly actions?: ReactNode;
  readonly onSaved?: (id: string) => void;
}

/** A role: its name, how far it sees, and its rights room by room, with what they come to in words. */
export function RoleEditor(props: Props) {
  const { id, stored, first = stored, title, original = null, fixedBecause, actions, onSaved } = props;
  const t = useTexts(roleTexts);
  const rooms = useRightsRooms();
  const [edited, setEdited] = useState<RoleDraft | null>(first === stored ? null : first);
  const draft = edited ?? stored;
  const dirty = edited !== null && !isSame(edited, stored);
  const fixed = fixedBecause !== null;
  const change = (part: Partial<RoleDraft>): void => setEdited({ ...draft, ...part });

  const [savedAs, setSavedAs] = useState<string | null>(null);
  const save = useCommand(client.access.roles.save.mutate, {
    failed: () => true,
    done: (saved) => {
      tellDone(t('saved', { role: draft.name.trim() }));
      void askRoles().then(() => {
        setEdited(null);
        setSavedAs(saved.id);
      });
    },
  });
  const problem = useRefusalOf(save.error, 'name');
  useEffect(() => {
    // only now does nothing hold the person back on this page
    if (savedAs !== null) onSaved?.(savedAs);
  }, [savedAs, onSaved]);
  if (!rooms) return <Waiting />;
  const shown = shownRights(rooms);
  const permissions = fixed ? draft.permissions : spelledOut(draft.permissions, shown);
  const others = unshown(permissions, shown);
  const submit = (): void =>
    save.run({ ...draft, permissions: [...permissions], ...(id === null ? {} : { id }) });

  return (
    <Page
      title={<PageTitle name={title} kind={t('role')} back={{ to: '/workspace/roles', label: t('title') }} />}
      actions={actions}
    >
      <RecordColumns
        main={
          <>
            {fixedBecause && <Text size="sm">{fixedBecause}</Text>}
            <Section>
              <Stack gap="md">
                <SimpleGrid cols={2} spacing="md">
                  <TextInput
                    size="xs"
                    label={t('name')}
                    required
                    maxLength={60}
                    disabled={fixed}
                    value={draft.name}
                    error={problem}
                    onChange={({ currentTarget }) => change({ name: currentTarget.value })}
                  />
                  <TextInput
                    size="xs"
                    label={t('nameEn')}
                    placeholder={t('nameEnHint')}
                    maxLength={60}
                    disabled={fixed}
                    value={draft.nameEn}
                    onChange={({ currentTarget }) => change({ nameEn: currentTarget.value })}
                  />
                </SimpleGrid>
                <ScopeChoice value={draft.scope} disabled={fixed} onChange={(scope) => change({ scope })} />
              </Stack>
            </Section>
            <Section title={t('rights')} flush>
              <Text size="xs" c="dimmed" px={14} pb={8}>
                {t('rightsHint')}
              </Text>
              <RightsTable
                rooms={rooms}
                permissions={permissions}
                disabled={fixed}
                onChange={(next) => change({ permissions: next })}
              />
            </Section>
            {others.length > 0 && (
              <OtherPermissions
                permissions={others}
                disabled={fixed}
                onTakeAway={(each) => change({ permissions: permissions.filter((kept) => kept !== each) })}
              />
            )}
            {!problem && <Refusal error={save.error} />}
            {dirty && (
              <SaveBar
                saving={save.pending}
                disabled={draft.name.trim() === ''}
                onSave={submit}
                onDiscard={() => {
                  save.reset();
                  setEdited(first === stored ? null : first);
                }}
              />
            )}
            <UnsavedGuard when={dirty} />
          </>
        }
        side={
          <>
            <Section title={t('inWords')}>
              <RoleInWords role={{ ...draft, permissions }} />
            </Section>
            {original && (
              <StandardComparison
                draft={{ ...draft, permissions }}
                original={original}
                disabled={fixed}
                onBack={() => change({ scope: original.scope, permissions: original.permissions })}
              />
            )}
          </>
        }
      />
    </Page>
  );
}
