import { Button, Checkbox } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { FileDrop } from '../../ui/files/file-drop.tsx';
import { FileRows } from '../../ui/files/file-row.tsx';
import { UploadRow } from '../../ui/files/upload-row.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { AttachedFile, type FileActions } from './attached-file.tsx';
import { NoteDialog } from './note-dialog.tsx';
import styles from './record-files.module.css';
import { RemovedFiles } from './removed-files.tsx';
import { fileTexts } from './texts.ts';
import { useAttach } from './use-attach.ts';
import { type Attachment, useFiles } from './use-files.ts';
import { useOpenFile } from './use-open-file.tsx';

interface Props {
  readonly entity: string;
  readonly id: string;
  /** True where the record is in the recycle bin: its files can be looked at, not changed. */
  readonly fixed?: boolean;
}

/** The files of a record of any kind: dropped here, looked at, fetched, removed and brought back. */
export function RecordFiles({ entity, id, fixed = false }: Props) {
  const t = useTexts(fileTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const [confidential, setConfidential] = useState(false);
  const [noting, setNoting] = useState<Attachment | null>(null);
  const [removedShown, setRemovedShown] = useState(false);
  const { data, error } = useFiles(entity, id);
  const { arrivals, attach } = useAttach(entity, id, data?.megabytes ?? 0);
  const { open, fetch, dialogs } = useOpenFile();
  const restore = useCommand(client.files.restore.mutate);
  const remove = useCommand(client.files.remove.mutate);
  if (error && !data) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting shape="rows" />;
  const { items, megabytes } = data;
  const mayChange = data.may.change && !fixed;
  const takeOff = async ({ id: file, name }: Attachment): Promise<void> => {
    await remove.runAndWait({ id: file });
    const back = { label: ui('undo'), run: () => restore.run({ id: file }) };
    tellDone(t('removed', { name }), back);
  };
  const may: FileActions = {
    open,
    fetch,
    ...(mayChange
      ? { annotate: setNoting, remove: (file) => void takeOff(file).catch(() => undefined) }
      : {}),
  };
  return (
    <div className={styles.files}>
      {mayChange && (
        <FileDrop
          several
          small
          hint={t('hint', { megabytes })}
          busy={false}
          onFile={(file) => attach(file, confidential)}
        />
      )}
      {mayChange && data.may.confidential && (
        <Checkbox
          size="xs"
          label={t('asConfidential')}
          checked={confidential}
          onChange={({ currentTarget }) => setConfidential(currentTarget.checked)}
        />
      )}
      {arrivals.length > 0 && (
        <ul className={styles.arrivals}>
          {arrivals.map(({ key, end, ...arrival }) => (
            <UploadRow key={key} {...arrival} onEnd={end} />
          ))}
        </ul>
      )}
      {items.length === 0 && arrivals.length === 0 && (
        <EmptyState
          icon={<IconPaperclip size={26} stroke={1.4} aria-hidden />}
          title={t('none')}
          hint={mayChange ? t('noneHint') : undefined}
        />
      )}
      {items.length > 0 && (
        <FileRows label={t('files')}>
          {items.map((file) => (
            <AttachedFile key={file.id} file={file} may={may} />
          ))}
        </FileRows>
      )}
      {mayChange && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={removedShown}
            onClick={() => setRemovedShown(!removedShown)}
          >
            {t('showRemoved')}
          </Button>
        </div>
      )}
      {mayChange && removedShown && <RemovedFiles entity={entity} id={id} />}
      {noting && <NoteDialog file={noting} onClose={() => setNoting(null)} />}
      {dialogs}
    </div>
  );
}
