import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Job = Outputs['jobs']['list'][number];

/** News come as they happen; this only catches what was missed. */
const LOOK_AGAIN = 1500;

/** Long work that goes on in the program; undefined until it is known. */
export function useJob(id: string | undefined): Job | undefined {
  const { data } = useQuery({
    ...trpc.jobs.list.queryOptions(),
    enabled: id !== undefined,
    select: (jobs) => jobs.find((job) => job.id === id),
    refetchInterval: ({ state }) => {
      const job = state.data?.find((each) => each.id === id);
      return job === undefined || job.state === 'running' ? LOOK_AGAIN : false;
    },
  });
  return id === undefined ? undefined : data;
}
