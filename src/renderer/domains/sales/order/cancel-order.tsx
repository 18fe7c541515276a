import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { orderTexts } from './texts.ts';

interface Props {
  readonly row: Row;
  readonly onClose: () => void;
}

/** Cancels an order, for a reason that is kept with it. */
export function CancelOrder({ row, onClose }: Props) {
  const t = useTexts(orderTexts);
  const [reason, setReason] = useState('');
  const cancel = useCommand(client.sales.order.cancel.mutate, {
    done: () => {
      onClose();
      tellDone(t('cancelled'));
    },
  });
  const confirmed = textOf(row, 'status') === 'confirmed';
  return (
    <ConfirmDialog
      title={t('cancelTitle', { title: textOf(row, 'title') })}
      effects={[t('cancelLines'), ...(confirmed ? [t('cancelFollowUps')] : [])]}
      action={t('cancelOrder')}
      keep={t('keep')}
      grave
      incomplete={reason.trim() === ''}
      pending={cancel.pending}
      onConfirm={() => cancel.run({ id: row.id, reason })}
      onClose={onClose}
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
  );
}
