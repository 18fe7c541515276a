import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { routeTexts } from './texts.ts';

export interface ApproverChoice {
  readonly value: string;
  readonly label: string;
}

const MOST = 50;

/** Whom a step may ask: the head of a department, roles, people. */
export function useApproverChoices(): readonly ApproverChoice[] {
  const t = useTexts(routeTexts);
  const local = useLocal();
  const roles = useQuery(trpc.records.pick.queryOptions({ entity: 'role', search: '', limit: MOST })).data;
  const people = useQuery(trpc.records.pick.queryOptions({ entity: 'person', search: '', limit: MOST })).data;
  return useMemo(
    () => [
      { value: 'manager', label: t('manager') },
      ...(roles ?? []).map(({ id, label }) => ({
        value: `role:${id}`,
        label: t('role', { name: local(label) }),
      })),
      ...(people ?? []).map(({ id, label }) => ({
        value: `person:${id}`,
        label: t('person', { name: local(label) }),
      })),
    ],
    [roles, people, local, t],
  );
}
