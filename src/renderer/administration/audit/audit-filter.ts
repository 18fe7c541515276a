import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Inputs } from '../../data/trpc.ts';
import { useGo } from '../../ui/layout/use-go.ts';

export type AuditFilter = NonNullable<Inputs['audit']['page']['filter']>;

export const AUDIT_PATH = '/workspace/audit';

/** The address of the log under a filter, so that it can be kept, shared and gone back to. */
export const auditPath = (filter: AuditFilter): string => {
  const kept = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  if (kept.length === 0) return AUDIT_PATH;
  return `${AUDIT_PATH}?${new URLSearchParams({ filter: JSON.stringify(Object.fromEntries(kept)) })}`;
};

/** What the log is narrowed to, held in the address. */
export function useAuditFilter(): [AuditFilter, (change: AuditFilter) => void] {
  const go = useGo();
  const location = useRouterState({ select: (router) => router.location });
  const given = (location.search as Readonly<Record<string, unknown>>).filter;
  return useMemo(() => {
    // an address from elsewhere may hold anything; what is not a filter the program refuses in words
    const filter: AuditFilter = typeof given === 'object' && given !== null ? given : {};
    return [filter, (change) => go(auditPath({ ...filter, ...change }), { replace: true })];
  }, [given, go]);
}
