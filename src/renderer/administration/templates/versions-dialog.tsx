import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import type { TemplateData, TemplateVersion } from './template-data.ts';
import styles from './templates.module.css';
import { templateTexts } from './texts.ts';

interface Props {
  readonly data: TemplateData;
  readonly onRestore: (version: TemplateVersion) => void;
  readonly onClose: () => void;
}

/** Every version that was saved, with a way to begin from one of them again. */
export function VersionsDialog({ data, onRestore, onClose }: Props) {
  const t = useTexts(templateTexts);
  const format = useFormat();
  const { data: versions } = useQuery(trpc.templates.versions.queryOptions({ id: data.id }));
  return (
    <Modal opened onClose={onClose} title={t('versions')} size="md">
      {!versions && <Waiting />}
      <table className={styles.table}>
        <tbody>
          {versions?.map((version) => (
            <tr key={version.revision}>
              <th scope="row">{t('revision', { revision: version.revision })}</th>
              <td>{version.name}</td>
              <td className="numeric">{format.instant(version.createdAt)}</td>
              <td className={styles.actions}>
                {data.mayWrite && version.revision !== data.revision && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('restoreRevision', { revision: version.revision })}
                    onClick={() => onRestore(version)}
                  >
                    {t('restore')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
