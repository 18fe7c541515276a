import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from './trpc.ts';

export type SessionStatus = Outputs['session']['status'];

/** Which workspace this is, whether it is open, and who is at it. */
export const useSession = () => useQuery(trpc.session.status.queryOptions());

/** Today in the company's time zone, `YYYY-MM-DD`; this machine's day before a workspace is open. */
export function useToday(): string {
  const { data } = useSession();
  return data?.company?.today ?? Temporal.Now.plainDateISO().toString();
}

/** The currency that the company counts in. */
export function useCompanyCurrency(): string {
  const { data } = useSession();
  return data?.company?.currency ?? 'CNY';
}
