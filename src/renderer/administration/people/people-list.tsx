import { Button, Checkbox } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import { useListPath } from '../../records/places.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import { AddPerson } from './add-person.tsx';
import { SignInBadge } from './sign-in-badge.tsx';
import { peopleTexts } from './texts.ts';
import { type Choice, useChoices } from './use-choices.ts';
import { type ListedPerson, usePeople } from './use-people.ts';

const labelIn = (choices: readonly Choice[], id: string | null): string =>
  choices.find(({ value }) => value === id)?.label ?? NOTHING;

/** Who works here: their role, their department, whether they can sign in and when they last did. */
export function PeopleList() {
  const t = useTexts(peopleTexts);
  const format = useFormat();
  const go = useGo();
  const may = useMay();
  const listPath = useListPath();
  const [showLeft, setShowLeft] = useState(false);
  const [adding, setAdding] = useState(false);
  const { data = [], error, isPending } = usePeople();
  const roles = useChoices('role');
  const departments = useChoices('department');
  const rows = data.filter(({ active }) => active || showLeft);
  const columns: readonly GridColumn<ListedPerson>[] = [
    { id: 'name', header: t('name'), width: 180, cell: ({ name }) => name },
    { id: 'role', header: t('role'), width: 150, cell: ({ role }) => labelIn(roles, role) },
    {
      id: 'department',
      header: t('department'),
      width: 150,
      cell: ({ departmentId }) => labelIn(departments, departmentId),
    },
    { id: 'signIn', header: t('signIn'), width: 130, cell: (person) => <SignInBadge person={person} /> },
    {
      id: 'lastSignIn',
      header: t('lastSignIn'),
      width: 150,
      align: 'right',
      cell: ({ lastSignInAt }) => <span className="numeric">{format.instant(lastSignInAt)}</span>,
    },
  ];
  return (
    <Page
      fills
      title={t('title')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconBuilding size={14} />}
            onClick={() => go(listPath('department'))}
          >
            {t('departments')}
          </Button>
          {may('core.person.write') && (
            <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )}
        </>
      }
      toolbar={
        <Checkbox
          size="xs"
          label={t('showLeft')}
          checked={showLeft}
          onChange={({ currentTarget }) => setShowLeft(currentTarget.checked)}
        />
      }
    >
      {error ? (
        <Refusal error={error} />
      ) : (
        <DataGrid<ListedPerson>
          label={t('title')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          onOpen={({ id }) => go(`/workspace/people/${id}`)}
          empty={!isPending && <EmptyState title={t('empty')} />}
        />
      )}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </Page>
  );
}
