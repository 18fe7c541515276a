import { Button } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import styles from './backups.module.css';
import { backupTexts } from './texts.ts';

type Listing = Outputs['backup']['list'];
type Backup = Listing['backups'][number];

interface Props {
  readonly listing: Listing;
  readonly hasSecondPlace: boolean;
  readonly mayWrite: boolean;
}

/** The backups on this machine, newest first, and whether the second place has each. */
export function BackupList({ listing: { backups, unreadable }, hasSecondPlace, mayWrite }: Props) {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const format = useFormat();
  const go = useGo();
  const [doomed, setDoomed] = useState<Backup | null>(null);
  const there = useQuery({ ...trpc.backup.secondPlace.queryOptions(), enabled: hasSecondPlace });
  const copied = new Set(there.data?.backups.map(({ name }) => name));
  return (
    <Section
      title={t('listTitle')}
      flush
      actions={
        mayWrite && (
          <Button variant="default" onClick={() => go('/workspace/backups/restore')}>
            {t('restoreTitle')}
          </Button>
        )
      }
    >
      {backups.length === 0 ? (
        <EmptyState
          icon={<IconDatabaseExport size={32} stroke={1.4} />}
          title={t('emptyTitle')}
          hint={t('emptyHint')}
        />
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={t('listTitle')}>
            <thead>
              <tr>
                <th>{t('at')}</th>
                <th>{t('kind')}</th>
                <th className={styles.number}>{t('size')}</th>
                <th className={styles.number}>{t('records')}</th>
                <th className={styles.number}>{t('actions')}</th>
                {hasSecondPlace && <th>{t('copy')}</th>}
                {mayWrite && <th aria-label={t('restore')} />}
              </tr>
            </thead>
            <tbody>
              {backups.map((backup) => (
                <tr key={backup.name}>
                  <td title={backup.name}>{format.instant(backup.createdAt)}</td>
                  <td>{local(backup.kindLabel)}</td>
                  <td className={styles.number}>{format.fileSize(backup.size)}</td>
                  <td className={styles.number}>{format.integer(backup.records)}</td>
                  <td className={styles.number}>{format.integer(backup.actions)}</td>
                  {hasSecondPlace && <td>{copied.has(backup.name) ? t('copied') : t('notCopied')}</td>}
                  {mayWrite && (
                    <td>
                      <span className={styles.tools}>
                        <Button
                          variant="subtle"
                          size="compact-xs"
                          onClick={() => go(`/workspace/backups/restore/${encodeURIComponent(backup.name)}`)}
                        >
                          {t('restore')}
                        </Button>
                        <Button
                          variant="subtle"
                          color="gray"
                          size="compact-xs"
                          disabled={backups.length === 1}
                          onClick={() => setDoomed(backup)}
                        >
                          {t('delete')}
                        </Button>
                      </span>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unreadable.length > 0 && (
        <p className={`${styles.note} ${styles.below}`}>
          {t('unreadable', { count: unreadable.length, names: unreadable.join(', ') })}
        </p>
      )}
      {doomed && <DeleteBackup backup={doomed} onClose={() => setDoomed(null)} />}
    </Section>
  );
}

/** Says what goes before it goes. */
function DeleteBackup({ backup, onClose }: { readonly backup: Backup; readonly onClose: () => void }) {
  const t = useTexts(backupTexts);
  const format = useFormat();
  const remove = useCommand(client.backup.delete.mutate, {
    done: () => {
      tellDone(t('deleted'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('deleteTitle')}
      effects={[t('deleteHint', { at: format.instant(backup.createdAt) })]}
      action={t('delete')}
      grave
      pending={remove.pending}
      onConfirm={() => remove.run({ backup: backup.name })}
      onClose={onClose}
    />
  );
}
