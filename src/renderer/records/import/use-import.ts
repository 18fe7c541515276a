import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { upload } from '../../data/transfers.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import {
  type Delimiter,
  type Encoding,
  firstMapping,
  type Inspection,
  type Mapping,
  type Report,
} from './import-types.ts';
import { type Job, useJob } from './use-job.ts';

export type ImportStep = 'file' | 'mapping' | 'check' | 'result';

/** How a file is to be read: text by encoding and separator, a workbook by the sheet. */
interface Reading {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly sheet?: string;
}

interface HeldFile extends Reading {
  readonly id: string;
}

/** How the file was read. */
const readingOf = ({ encoding, delimiter, workbook }: Inspection): Reading => ({
  ...(encoding ? { encoding } : {}),
  ...(delimiter ? { delimiter } : {}),
  ...(workbook ? { sheet: workbook.sheet } : {}),
});

/** One file on its way in, from choosing it to what came of it. */
export function useImport(entity: string) {
  const language = useLanguage();
  const [step, setStep] = useState<ImportStep>('file');
  const [file, setFile] = useState<HeldFile | null>(null);
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [skipErrors, setSkipErrors] = useState(false);
  const [stale, setStale] = useState(false);
  const [dryRunId, setDryRunId] = useState<string | null>(null);
  const [commitId, setCommitId] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const dryRun = useJob(dryRunId);
  const commit = useJob(commitId);

  const startDryRun = useCommand(client.imports.dryRun.mutate, { done: ({ job }) => setDryRunId(job) });
  const startCommit = useCommand(client.imports.commit.mutate, {
    done: ({ job }) => {
      setCommitId(job);
      setStep('result');
    },
  });

  const order = () => ({
    entity,
    upload: file?.id ?? '',
    ...(inspection ? readingOf(inspection) : {}),
    mapping: mapping ?? { columns: {} },
    language,
  });

  const inspect = async (held: HeldFile): Promise<void> => {
    const { id, ...reading } = held;
    setBusy(true);
    setError(null);
    try {
      const found = await client.imports.inspect.query({ entity, upload: id, ...reading });
      setFile(held);
      setInspection(found);
      setMapping(firstMapping(found));
      setStep('mapping');
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  return {
    step,
    inspection,
    mapping,
    skipErrors,
    /** The choices have changed since the dry run. */
    stale,
    busy,
    error,
    dryRun,
    commit,
    starting: startDryRun.pending || startCommit.pending,
    report: reportOf(dryRun.job),
    result: reportOf(commit.job),
    setSkipErrors,
    choose: async (chosen: File): Promise<void> => {
      setBusy(true);
      setError(null);
      try {
        await inspect({ id: await upload(chosen, chosen.name) });
      } catch (refusal) {
        setError(refusal);
        setBusy(false);
      }
    },
    /** Reads the same file again with another encoding, separator or sheet. */
    read: (reading: Reading): void => {
      if (file && inspection) void inspect({ id: file.id, ...readingOf(inspection), ...reading });
    },
    change: (next: Mapping): void => {
      setMapping(next);
      setStale(true);
    },
    tryOut: (): void => {
      setStale(false);
      setDryRunId(null);
      setStep('check');
      startDryRun.run(order());
    },
    backToMapping: (): void => setStep('mapping'),
    write: (): void => {
      const counts = reportOf(dryRun.job)?.counts;
      startCommit.run({ ...order(), skipErrors, ...(counts ? { expected: { ...counts } } : {}) });
    },
    restart: (): void => {
      setStep('file');
      setFile(null);
      setInspection(null);
      setMapping(null);
      setSkipErrors(false);
      setDryRunId(null);
      setCommitId(null);
    },
  };
}

export type ImportWork = ReturnType<typeof useImport>;

const reportOf = (job: Job | undefined): Report | undefined =>
  job?.state === 'done' ? (job.result as Report | undefined) : undefined;
