import { useQuery } from '@tanstack/react-query';
import { queryClient } from './query-client.ts';
import { type Outputs, trpc } from './trpc.ts';

export type SessionStatus = Outputs['session']['status'];

const options = trpc.session.status.queryOptions();

/** Which workspace this is, whether it is open, and who is at it. */
export const useSession = () => useQuery(options);

/** The same outside of a screen, as it was told last. */
export const knownSession = (): SessionStatus | undefined => queryClient.getQueryData(options.queryKey);

/** Asks afresh, for all screens. */
export async function askSession(): Promise<SessionStatus | undefined> {
  await queryClient.invalidateQueries({ queryKey: options.queryKey });
  return knownSession();
}

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

/** In which days of the company begin and end. */
export function useCompanyTimeZone(): string {
  const { data } = useSession();
  return data?.company?.timeZone ?? Temporal.Now.timeZoneId();
}
