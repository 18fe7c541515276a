import { Textarea } from '@mantine/core';
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
  readonly onClose: () => void;
}

/** Confirms an order. What stands against it is named; whoever may goes on all the same, with a reason. */
export function ConfirmOrder({ entity, row, data, onClose }: Props) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const [reason, setReason] = useState('');
  const confirm = useCommand(client.sales.order.confirm.mutate, {
    done: () => {
      onClose();
      tellDone(t('confirmed'));
    },
  });
  const { missing, credit } = data.hindrances;
  const names = missing.map((name) => local(fieldOf(entity, name)?.label)).join(t('comma'));
  const hindrances = [
    ...(missing.length > 0 ? [t('confirmMissing', { names })] : []),
    ...(credit ? [t('confirmCredit')] : []),
  ];
  const ready = hindrances.length === 0;
  return (
    <ConfirmDialog
      title={t('confirmTitle', { title: textOf(row, 'title') })}
      effects={[t('confirmAmounts'), t('confirmFollowUps'), t('confirmTask')]}
      {...(ready || data.mayOverride ? {} : { refusal: hindrances.join(' ') })}
      action={t('confirm')}
      incomplete={!ready && reason.trim() === ''}
      pending={confirm.pending}
      onConfirm={() => confirm.run({ id: row.id, ...(ready ? {} : { reason }) })}
      onClose={onClose}
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
  );
}
