import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import { RemoveRole } from './remove-role.tsx';
import { draftOf } from './role-draft.ts';
import { RoleEditor } from './role-editor.tsx';
import { roleTexts } from './texts.ts';
import { useRoles } from './use-roles.ts';

/** One role: to look at, and for whoever may, to change. */
export function RolePage() {
  const t = useTexts(roleTexts);
  const local = useLocal();
  const go = useGo();
  const may = useMay();
  const { id } = useParams({ strict: false }) as { id?: string };
  const { data: roles, error } = useRoles();
  const [removing, setRemoving] = useState(false);
  if (!roles) return error ? <Refusal error={error} /> : <Waiting />;
  const role = roles.find((each) => each.id === id);
  if (!role)
    return (
      <EmptyState
        title={t('absent')}
        hint={t('absentHint')}
        actions={<Button onClick={() => go('/workspace/roles')}>{t('toRoles')}</Button>}
      />
    );
  const mayWrite = may('core.role.write');
  const fixedBecause = role.fixed ? t('ownerFixed') : mayWrite ? null : t('readOnly');
  return (
    <>
      <RoleEditor
        key={role.id}
        id={role.id}
        stored={draftOf(role)}
        title={local(role.label)}
        original={role.fixed ? null : role.original}
        fixedBecause={fixedBecause}
        actions={
          mayWrite && (
            <>
              <Button
                variant="default"
                leftSection={<IconCopy size={14} />}
                onClick={() => go(`/workspace/roles/copy/${role.id}`)}
              >
                {t('copy')}
              </Button>
              {!role.fixed && (
                <Button
                  variant="default"
                  leftSection={<IconTrash size={14} />}
                  onClick={() => setRemoving(true)}
                >
                  {t('remove')}
                </Button>
              )}
            </>
          )
        }
      />
      {removing && <RemoveRole role={role} onClose={() => setRemoving(false)} />}
    </>
  );
}
