import { QueryObserver } from '@tanstack/react-query';
import { queryClient } from './query-client.ts';

const SESSION = 'session';

const roomOf = (queryKey: readonly unknown[]): unknown => {
  const [path] = queryKey;
  return Array.isArray(path) ? path[0] : undefined;
};

/** Keeps the answers of now from being forgotten while no screen looks at them; asks nothing. Returns how to stop. */
export function keepAnswers(): () => void {
  const ends = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => new QueryObserver(queryClient, { queryKey, enabled: false }).subscribe(() => {}));
  return () => {
    for (const end of ends) end();
  };
}

/** Nothing of a workspace stays in the window. Called once its screens are gone. */
export const forgetAnswers = (): void =>
  queryClient.removeQueries({ predicate: ({ queryKey }) => roomOf(queryKey) !== SESSION });
