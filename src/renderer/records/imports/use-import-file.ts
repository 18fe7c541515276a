import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { WireError } from '#shared/errors.ts';
import { client } from '../../data/client.ts';
import { upload } from '../../data/transfers.ts';
import type { Inputs } from '../../data/trpc.ts';
import type { Inspection } from './mapping.ts';

type Reading = Pick<Inputs['imports']['inspect'], 'encoding' | 'delimiter'>;

/** A file that the program holds and has looked into. */
export interface ImportFile {
  readonly upload: string;
  readonly name: string;
  readonly inspection: Inspection;
  /** What the user said about how to read it. */
  readonly chosen: Reading;
}

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 200;

/** Too large a file is refused before it is sent. */
function refuseTooLarge(file: File): void {
  if (file.size <= MOST_MEGABYTES * MEGABYTE) return;
  const params = { file: file.name, size: Math.ceil(file.size / MEGABYTE), max: MOST_MEGABYTES };
  throw { code: 'fileTooLarge', params, problems: [] } satisfies WireError;
}

/**
 * Hands a file to the program and asks what it holds; `reread` asks again with another encoding or separator and
 * keeps the last good answer when that fails.
 */
export function useImportFile(entity: string, onRead: (file: ImportFile, before: ImportFile | null) => void) {
  const [file, setFile] = useState<ImportFile | null>(null);
  const sending = useRef<AbortController>(undefined);

  const accept = (next: ImportFile, before: ImportFile | null): void => {
    setFile(next);
    onRead(next, before);
  };

  const opening = useMutation({
    mutationFn: async (chosen: File): Promise<ImportFile> => {
      refuseTooLarge(chosen);
      sending.current = new AbortController();
      const { signal } = sending.current;
      const id = await upload(chosen, signal);
      const inspection = await client.imports.inspect.query({ entity, upload: id }, { signal });
      return { upload: id, name: chosen.name, inspection, chosen: {} };
    },
    onSuccess: (next) => accept(next, null),
  });

  const rereading = useMutation({
    mutationFn: async ({ from, chosen }: { from: ImportFile; chosen: Reading }): Promise<ImportFile> => {
      const inspection = await client.imports.inspect.query({ entity, upload: from.upload, ...chosen });
      return { ...from, inspection, chosen };
    },
    onSuccess: (next, { from }) => accept(next, from),
  });

  const forget = (): void => {
    sending.current?.abort();
    opening.reset();
    rereading.reset();
    setFile(null);
  };

  return {
    file,
    forget,
    open: opening.mutate,
    opening: opening.isPending ? opening.variables.name : undefined,
    openError: opening.error,
    reread: (chosen: Reading): void => {
      if (file) rereading.mutate({ from: file, chosen: { ...file.chosen, ...chosen } });
    },
    rereading: rereading.isPending,
    rereadError: rereading.error,
  };
}
