import { useState } from 'react';
import { type CommandOptions, useCommand } from '../data/command.ts';
import { type Job, useJob } from '../records/import/use-job.ts';

/** Long work as a button starts it: under way, ended with a result, or refused with a reason. */
export function useTrackedJob<Input, Result>(
  start: (input: Input, options: CommandOptions) => Promise<{ job: string }>,
) {
  const [id, setId] = useState<string | null>(null);
  const { job, cancel } = useJob(id);
  const command = useCommand(start, { done: ({ job: started }) => setId(started), failed: () => true });
  return {
    job: job as Job | undefined,
    cancel,
    running: command.pending || job?.state === 'running',
    error: command.error ?? (job?.state === 'failed' ? job.error : undefined),
    result: job?.state === 'done' ? (job.result as Result) : undefined,
    run: (input: Input): void => {
      setId(null);
      command.run(input);
    },
  };
}
