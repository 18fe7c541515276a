import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../data/query-client.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type ListedPerson = Outputs['access']['people']['list'][number];

const options = trpc.access.people.list.queryOptions();

/** Everybody who works here or did. */
export const usePeople = () => useQuery(options);

/** Asks for them afresh, for whoever must not go on with what they were before. */
export const askPeople = () => queryClient.invalidateQueries({ queryKey: options.queryKey });
