import { useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useMay } from '../../data/meta.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import { draftOf, EMPTY_ROLE, type RoleDraft } from './role-draft.ts';
import { RoleEditor } from './role-editor.tsx';
import { roleTexts } from './texts.ts';
import { useRoles } from './use-roles.ts';

/** A role from the ground up: it may do what everybody who works here needs, and nothing else. */
export const NewRole = () => <Fresh first={EMPTY_ROLE} />;

/** A role that begins as another one. */
export function CopyOfRole() {
  const t = useTexts(roleTexts);
  const { id } = useParams({ strict: false }) as { id?: string };
  const { data: roles, error } = useRoles();
  const role = roles?.find((each) => each.id === id);
  if (!roles) return error ? <Refusal error={error} /> : <Waiting />;
  if (!role) return <Fresh first={EMPTY_ROLE} />;
  const copied = draftOf(role);
  return (
    <Fresh
      key={role.id}
      first={{
        ...copied,
        name: t('copyOf', { role: copied.name }),
        nameEn: copied.nameEn && `${copied.nameEn} (copy)`,
      }}
    />
  );
}

function Fresh({ first }: { readonly first: RoleDraft }) {
  const t = useTexts(roleTexts);
  const go = useGo();
  const may = useMay();
  const open = useCallback((id: string) => go(`/workspace/roles/${id}`, { replace: true }), [go]);
  return (
    <RoleEditor
      id={null}
      stored={EMPTY_ROLE}
      first={first}
      title={t('newRole')}
      fixedBecause={may('core.role.write') ? null : t('readOnly')}
      onSaved={open}
    />
  );
}
