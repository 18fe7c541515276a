import { ActionIcon, Indicator } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { shellTexts } from '../texts.ts';

const MANY = 99;

/** How much waits to leave the machine, for those who may see it. */
export function OutboxMark() {
  const t = useTexts(shellTexts);
  const go = useGo();
  const may = useMay()('core.outboxItem.read');
  const { data } = useQuery({ ...trpc.outbox.waiting.queryOptions(), enabled: may });
  if (!may) return null;
  const count = data?.count ?? 0;
  const words = count === 0 ? t('outbox') : t('outboxWaiting', { count });
  return (
    <Indicator disabled={count === 0} label={count > MANY ? `${MANY}+` : count} size={15} offset={4}>
      <ActionIcon aria-label={words} title={words} onClick={() => go('/workspace/outbox')}>
        <IconSend size={17} stroke={1.6} />
      </ActionIcon>
    </Indicator>
  );
}
