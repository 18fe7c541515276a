import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type Job = Outputs['jobs']['list'][number];

/** A long piece of work by its id, as it stands now. */
export function useJob(id: string | null): { job: Job | undefined; cancel: () => void } {
  const { data } = useQuery({ ...trpc.jobs.list.queryOptions(), enabled: id !== null });
  const cancel = useCommand(client.jobs.cancel.mutate);
  return {
    job: data?.find((each) => each.id === id),
    cancel: () => {
      if (id !== null) cancel.run({ id });
    },
  };
}
