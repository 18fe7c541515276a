import { Button } from '@mantine/core';
import { IconFileImport, IconLayoutKanban } from '@tabler/icons-react';
import { RoomHome } from '../../metrics/room-home.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { salesTexts } from './texts.ts';

/** The sales room at a glance; an empty one offers to import deals. */
export function SalesHome() {
  const t = useTexts(salesTexts);
  const go = useGo();
  return (
    <RoomHome
      room="sales"
      path="/sales"
      actions={
        <Button
          variant="default"
          leftSection={<IconLayoutKanban size={15} />}
          onClick={() => go('/sales/pipeline')}
        >
          {t('pipeline')}
        </Button>
      }
      start={
        <EmptyState
          title={t('noDealsTitle')}
          hint={t('noDealsHint')}
          actions={
            <Button leftSection={<IconFileImport size={15} />} onClick={() => go('/import/deal')}>
              {t('importDeals')}
            </Button>
          }
        />
      }
    />
  );
}
