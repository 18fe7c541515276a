import { ActionIcon, Indicator } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { HEALTH } from '../../administration/backups/health-words.ts';
import { backupTexts } from '../../administration/backups/texts.ts';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';

/** Until the answer is there the mark stands without one, so that nothing beside it moves. */
const UNKNOWN = { tone: 'good', badge: null } as const;

/** Whether backups need attention, for those who may see to it. */
export function BackupMark() {
  const t = useTexts(backupTexts);
  const go = useGo();
  const may = useMay()('core.backup.read');
  const { data } = useQuery({ ...trpc.backup.state.queryOptions(), enabled: may });
  if (!may) return null;
  const { tone, badge } = data ? HEALTH[data.health] : UNKNOWN;
  const words = badge === null ? t('title') : `${t('title')}: ${t(badge)}`;
  return (
    <Indicator disabled={tone === 'good'} color={tone === 'bad' ? 'red' : 'yellow'} size={7} offset={5}>
      <ActionIcon aria-label={words} title={words} onClick={() => go('/workspace/backups')}>
        <IconDatabaseExport size={17} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}
