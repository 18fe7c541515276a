import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { FileRows } from '../../ui/files/file-row.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { AttachedFile } from './attached-file.tsx';
import styles from './record-files.module.css';
import { fileTexts } from './texts.ts';
import { type Attachment, useFiles } from './use-files.ts';

/** The files of a record that were removed, with a way back. */
export function RemovedFiles({ entity, id }: { readonly entity: string; readonly id: string }) {
  const t = useTexts(fileTexts);
  const { data } = useFiles(entity, id, true);
  const restore = useCommand(client.files.restore.mutate);
  if (!data) return null;
  if (data.items.length === 0) return <p className={styles.none}>{t('noneRemoved')}</p>;
  const bringBack = async ({ id: file, name }: Attachment): Promise<void> => {
    await restore.runAndWait({ id: file });
    tellDone(t('restored', { name }));
  };
  return (
    <FileRows label={t('showRemoved')}>
      {data.items.map((file) => (
        <AttachedFile
          key={file.id}
          file={file}
          may={{ restore: (each) => void bringBack(each).catch(() => undefined) }}
        />
      ))}
    </FileRows>
  );
}
