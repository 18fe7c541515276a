import { ActionIcon, Indicator } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { HEALTH } from '../../administration/backups/health-words.ts';
import { backupTexts } from '../../administration/backups/texts.ts';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';

/** Whether backups need attention; shown where they do, to those who may see to it. */
export function BackupMark() {
  const t = useTexts(backupTexts);
  const go = useGo();
  const may = useMay()('core.backup.read');
  const { data } = useQuery({ ...trpc.backup.state.queryOptions(), enabled: may });
  if (!may || !data) return null;
  const { tone, badge } = HEALTH[data.health];
  const words = `${t('title')}: ${t(badge)}`;
  return (
    <Indicator disabled={tone === 'good'} color={tone === 'bad' ? 'red' : 'yellow'} size={7} offset={5}>
      <ActionIcon aria-label={words} title={words} onClick={() => go('/workspace/backups')}>
        <IconDatabaseExport size={17} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}
