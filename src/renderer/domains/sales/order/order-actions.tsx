import { Button, Textarea } from '@mantine/core';
import { IconCheck, IconTruckDelivery, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly data: OrderData;
}

/** What may be done with an order as it stands; what is final says what it does first. */
export function OrderActions({ entity, row, data }: Props) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const [asking, setAsking] = useState<'confirm' | 'cancel' | null>(null);
  const [reason, setReason] = useState('');
  const { id } = row;
  const title = textOf(row, 'title');
  const status = textOf(row, 'status');
  const close = (): void => {
    setAsking(null);
    setReason('');
  };
  const confirm = useCommand(client.sales.order.confirm.mutate, {
    done: () => {
      close();
      tellDone(t('confirmed'));
    },
  });
  const move = useCommand(client.sales.order.move.mutate, { done: () => tellDone(t('moved')) });
  const cancel = useCommand(client.sales.order.cancel.mutate, {
    done: () => {
      close();
      tellDone(t('cancelled'));
    },
  });
  if (!data.mayWrite) return null;

  const missing = data.missing.map((name) => local(fieldOf(entity, name)?.label));
  const credited = textOf(row, 'credit') === 'passed';
  const ready = missing.length === 0 && credited;
  const hindrances = [
    ...(missing.length > 0 ? [t('confirmMissing', { names: missing.join(t('comma')) })] : []),
    ...(credited ? [] : [t('confirmCredit')]),
  ];
  const cancellable = status === 'pending' || status === 'confirmed';
  return (
    <>
      {cancellable && (
        <Button variant="default" leftSection={<IconX size={15} />} onClick={() => setAsking('cancel')}>
          {t('cancelOrder')}
        </Button>
      )}
      {status === 'pending' && (
        <Button leftSection={<IconCheck size={15} />} onClick={() => setAsking('confirm')}>
          {t('confirm')}
        </Button>
      )}
      {status === 'confirmed' && (
        <Button
          leftSection={<IconTruckDelivery size={15} />}
          loading={move.pending}
          onClick={() => move.run({ id, event: 'start' })}
        >
          {t('start')}
        </Button>
      )}
      {status === 'delivering' && (
        <Button
          leftSection={<IconCheck size={15} />}
          loading={move.pending}
          onClick={() => move.run({ id, event: 'complete' })}
        >
          {t('complete')}
        </Button>
      )}
      {asking === 'confirm' && (
        <ConfirmDialog
          title={t('confirmTitle', { title })}
          effects={[t('confirmAmounts'), t('confirmFollowUps'), t('confirmTask')]}
          {...(ready || data.mayOverride ? {} : { refusal: hindrances.join(' ') })}
          action={t('confirm')}
          incomplete={!ready && reason.trim() === ''}
          pending={confirm.pending}
          onConfirm={() => confirm.run({ id, ...(ready ? {} : { reason }) })}
          onClose={close}
        >
          {!ready && (
            <>
              {hindrances.map((each) => (
                <CalmNotice key={each}>{each}</CalmNotice>
              ))}
              <Textarea
                label={t('overrideReason')}
                required
                autosize
                minRows={2}
                maxLength={1000}
                value={reason}
                onChange={({ currentTarget }) => setReason(currentTarget.value)}
              />
            </>
          )}
        </ConfirmDialog>
      )}
      {asking === 'cancel' && (
        <ConfirmDialog
          title={t('cancelTitle', { title })}
          effects={[t('cancelLines'), ...(status === 'confirmed' ? [t('cancelFollowUps')] : [])]}
          action={t('cancelOrder')}
          keep={t('keep')}
          grave
          incomplete={reason.trim() === ''}
          pending={cancel.pending}
          onConfirm={() => cancel.run({ id, reason })}
          onClose={close}
        >
          <Textarea
            label={t('reason')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
