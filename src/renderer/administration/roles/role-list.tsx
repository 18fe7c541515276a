import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMay } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { SCOPE_NAMES } from '../rights/scope-names.ts';
import { rightsTexts } from '../rights/texts.ts';
import { againstStandard } from './role-draft.ts';
import { roleTexts } from './texts.ts';
import { type ListedRole, useRoles } from './use-roles.ts';

const originOf = (role: ListedRole): 'fixed' | 'own' | 'standard' | 'changed' => {
  if (role.fixed) return 'fixed';
  const comparison = againstStandard(role, role.original);
  if (!comparison) return 'own';
  return comparison.same ? 'standard' : 'changed';
};

/** All roles: how many people have them, how far they see, whether they are as the program ships them. */
export function RoleList() {
  const t = useTexts(roleTexts);
  const rights = useTexts(rightsTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const go = useGo();
  const may = useMay();
  const { data: roles = [], error } = useRoles();
  const columns: readonly GridColumn<ListedRole>[] = [
    { id: 'role', header: t('role'), width: 220, cell: ({ label }) => local(label) },
    {
      id: 'people',
      header: t('people'),
      width: 80,
      align: 'right',
      cell: ({ people }) => format.integer(people),
    },
    { id: 'scope', header: t('scope'), width: 140, cell: ({ scope }) => rights(SCOPE_NAMES[scope]) },
    { id: 'origin', header: t('origin'), width: 160, cell: (role) => t(originOf(role)) },
  ];
  return (
    <Page
      fills
      title={t('title')}
      actions={
        may('core.role.write') && (
          <Button leftSection={<IconPlus size={14} />} onClick={() => go('/workspace/roles/new')}>
            {t('newRole')}
          </Button>
        )
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : (
        <DataGrid<ListedRole>
          label={t('title')}
          columns={columns}
          rows={roles}
          rowId={({ id }) => id}
          onOpen={({ id }) => go(`/workspace/roles/${id}`)}
        />
      )}
    </Page>
  );
}
