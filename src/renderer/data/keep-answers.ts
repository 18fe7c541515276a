import { QueryObserver } from '@tanstack/react-query';
import { queryClient } from './query-client.ts';

const SESSION = 'session';

const roomOf = (queryKey: readonly unknown[]): unknown => {
  const [path] = queryKey;
  return Array.isArray(path) ? path[0] : undefined;
};

/** Keeps every answer of now from being forgotten, however long no screen looks at it, and asks nothing. Returns the end of it. */
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
