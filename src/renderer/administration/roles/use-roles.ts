import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../data/query-client.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type ListedRole = Outputs['access']['roles']['list'][number];

const options = trpc.access.roles.list.queryOptions();

/** All roles with how many people have them. */
export const useRoles = () => useQuery(options);

/** Asks for them afresh, for whoever must not go on with what they were before. */
export const askRoles = () => queryClient.invalidateQueries({ queryKey: options.queryKey });
