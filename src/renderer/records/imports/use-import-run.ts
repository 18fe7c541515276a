import { useEffect, useState } from 'react';
import type { WireError } from '#shared/errors.ts';
import { client } from '../../data/client.ts';
import { type CommandOptions, useCommand } from '../../data/command.ts';
import { queryClient } from '../../data/query-client.ts';
import { trpc } from '../../data/trpc.ts';
import { type ImportReport, isImportReport } from './import-report.ts';
import { type Job, useJob } from './use-job.ts';

export interface ImportRun<Input> {
  readonly running: boolean;
  readonly job: Job | undefined;
  readonly cancelling: boolean;
  readonly report: ImportReport | undefined;
  /** Why it failed, or that it was cancelled. */
  readonly error: unknown;
  start(input: Input): void;
  cancel(): void;
  forget(): void;
}

const cancelJob = (id: string): void =>
  void client.jobs.cancel.mutate({ id }, { context: { commandKey: crypto.randomUUID() } });

/**
 * One run of an import, dry or in earnest, from its start to its report. With `endsWithScreen` it is cancelled when
 * the screen is left.
 */
export function useImportRun<Input>(
  send: (input: Input, options: CommandOptions) => Promise<{ job: string }>,
  { endsWithScreen = false }: { readonly endsWithScreen?: boolean } = {},
): ImportRun<Input> {
  const [id, setId] = useState<string>();
  const [cancelling, setCancelling] = useState(false);
  const job = useJob(id);
  const starting = useCommand(send, {
    done: ({ job: started }) => {
      setId(started);
      void queryClient.invalidateQueries({ queryKey: trpc.jobs.list.queryKey() });
    },
    failed: () => true,
  });
  useEffect(() => {
    if (!endsWithScreen || id === undefined) return;
    return () => cancelJob(id);
  }, [endsWithScreen, id]);
  const over = job !== undefined && job.state !== 'running';
  const error: WireError | Error | null | undefined = starting.error ?? job?.error;

  return {
    running: starting.pending || (id !== undefined && !over),
    job,
    cancelling: cancelling && !over,
    report: job?.state === 'done' && isImportReport(job.result) ? job.result : undefined,
    error: error ?? undefined,
    start: (input) => {
      setId(undefined);
      setCancelling(false);
      starting.run(input);
    },
    cancel: () => {
      if (id === undefined) return;
      setCancelling(true);
      cancelJob(id);
    },
    forget: () => {
      setId(undefined);
      starting.reset();
    },
  };
}
