import { useRef, useState } from 'react';
import { AppError } from '#shared/errors.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { upload } from '../../data/transfers.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { smallPicture } from '../../ui/files/small-picture.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { fileTexts } from './texts.ts';

const MEGABYTE = 1024 * 1024;

/** A file on its way to a record, or the sentence why it did not get there. */
export interface Arrival {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly part: number | undefined;
  readonly problem: string | undefined;
  readonly end: (() => void) | undefined;
}

/** Brings files to a record one after another, each with its progress and a way to end it. */
export function useAttach(entity: string, id: string, megabytes: number) {
  const t = useTexts(fileTexts);
  const language = useLanguage();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const before = useRef<Promise<void>>(Promise.resolve());

  const add = useCommand(client.files.add.mutate, { failed: () => true }); // the row of the file says it

  const attach = (file: File, confidential: boolean): void => {
    const key = crypto.randomUUID();
    const cancelling = new AbortController();
    const { signal } = cancelling;
    const change = (patch: Partial<Arrival>): void =>
      setArrivals((all) => all.map((each) => (each.key === key ? { ...each, ...patch } : each)));
    const leave = (): void => setArrivals((all) => all.filter((each) => each.key !== key));

    const bring = async (): Promise<void> => {
      if (signal.aborted) return;
      if (file.size > megabytes * MEGABYTE) {
        const size = Math.ceil((file.size / MEGABYTE) * 10) / 10;
        throw new AppError('attachmentTooLarge', { file: file.name, size, max: megabytes });
      }
      const picture = await smallPicture(file);
      const thumbnail = picture && (await upload(picture, 'thumbnail', { signal }));
      const sent = await upload(file, file.name, { signal, onProgress: (part) => change({ part }) });
      change({ part: undefined, end: undefined }); // from here on it is one command
      const wanted = { entity, id, upload: sent, confidential };
      const added = await add.runAndWait(thumbnail ? { ...wanted, thumbnail } : wanted);
      if (added.already) tellDone(t('already', { name: added.name }));
      else if (added.renamed) tellDone(t('renamed', { name: added.name }));
      leave();
    };

    const cancel = (): void => {
      cancelling.abort();
      leave();
    };
    setArrivals((all) => [
      ...all,
      { key, name: file.name, size: file.size, part: 0, problem: undefined, end: cancel },
    ]);
    before.current = before.current.then(bring).catch((error: unknown) => {
      if (!signal.aborted) change({ problem: errorSentence(error, language), end: leave });
    });
  };

  return { arrivals, attach };
}
