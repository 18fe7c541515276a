import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Job = NonNullable<Outputs['jobs']['get']>;

/** News of a job may be lost with a connection; whoever waits for its end asks by themselves, this often. */
const ASK_AGAIN = 2000;

/** A long piece of work by its id, as it stands now. */
export function useJob(id: string | null): { job: Job | undefined; cancel: () => void } {
  const { data } = useQuery({
    ...trpc.jobs.get.queryOptions({ id: id ?? '' }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : ASK_AGAIN),
  });
  const cancel = useCommand(client.jobs.cancel.mutate);
  return {
    job: data ?? undefined,
    cancel: () => {
      if (id !== null) cancel.run({ id });
    },
  };
}
