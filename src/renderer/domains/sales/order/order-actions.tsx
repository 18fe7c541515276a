import { Button } from '@mantine/core';
import { IconCheck, IconTruckDelivery, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import type { VisibleEntity } from '../../../data/meta.ts';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { CancelOrder } from './cancel-order.tsx';
import { ConfirmOrder } from './confirm-order.tsx';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly data: OrderData;
}

/** How delivery goes on from a state. */
const ONWARD = {
  confirmed: { event: 'start', Icon: IconTruckDelivery },
  delivering: { event: 'complete', Icon: IconCheck },
} as const;
const isOnTheWay = (status: string): status is keyof typeof ONWARD => status in ONWARD;

/** What may be done with an order as it stands; what is final says what it does first. */
export function OrderActions({ entity, row, data }: Props) {
  const t = useTexts(orderTexts);
  const [asking, setAsking] = useState<'confirm' | 'cancel' | null>(null);
  const move = useCommand(client.sales.order.move.mutate, { done: () => tellDone(t('moved')) });
  const status = textOf(row, 'status');
  const onward = isOnTheWay(status) ? ONWARD[status] : undefined;
  const close = (): void => setAsking(null);
  if (!data.mayWrite) return null;
  return (
    <>
      {(status === 'pending' || status === 'confirmed') && (
        <Button variant="default" leftSection={<IconX size={15} />} onClick={() => setAsking('cancel')}>
          {t('cancelOrder')}
        </Button>
      )}
      {status === 'pending' && (
        <Button leftSection={<IconCheck size={15} />} onClick={() => setAsking('confirm')}>
          {t('confirm')}
        </Button>
      )}
      {onward && (
        <Button
          leftSection={<onward.Icon size={15} />}
          loading={move.pending}
          onClick={() => move.run({ id: row.id, event: onward.event })}
        >
          {t(onward.event)}
        </Button>
      )}
      {asking === 'confirm' && <ConfirmOrder entity={entity} row={row} data={data} onClose={close} />}
      {asking === 'cancel' && <CancelOrder row={row} onClose={close} />}
    </>
  );
}
