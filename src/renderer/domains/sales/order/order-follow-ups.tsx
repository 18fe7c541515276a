import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import styles from './order.module.css';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

type FollowUp = OrderData['followUps'][number];

/** What a confirmed order set going in other rooms, and how far each has come. */
export function OrderFollowUps({ row, data }: { readonly row: Row; readonly data: OrderData }) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('orderFollowUp');
  const [finishing, setFinishing] = useState<FollowUp | null>(null);
  const [note, setNote] = useState('');
  const close = (): void => {
    setFinishing(null);
    setNote('');
  };
  const finish = useCommand(client.sales.order.finish.mutate, {
    done: () => {
      close();
      tellDone(t('finished'));
    },
  });
  const currency = textOf(row, 'currency');
  const nameOf = ({ kind, entry }: FollowUp): string => {
    const name = local(choiceOf(entity, 'kind', kind).label);
    return entry === 'cancellation' ? t('reversal', { kind: name }) : name;
  };
  return (
    <Section title={t('followUps')}>
      {data.followUps.length === 0 ? (
        <p className={styles.muted}>{t('noFollowUps')}</p>
      ) : (
        <PlainTable
          dense
          label={t('followUps')}
          rows={data.followUps}
          rowId={({ id }) => id}
          columns={[
            { id: 'what', header: t('what'), cell: nameOf },
            {
              id: 'amount',
              header: t('amount'),
              number: true,
              cell: ({ amount }) => (amount === null ? NOTHING : format.money(amount, currency)),
            },
            {
              id: 'state',
              header: t('state'),
              cell: (each) => {
                const state = choiceOf(entity, 'status', each.status);
                if (each.status !== 'waiting' || !data.mayWrite)
                  return (
                    <span title={each.note ?? undefined}>
                      <StatusBadge label={local(state.label)} tone={state.tone} />
                    </span>
                  );
                return (
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`${t('finish')} · ${nameOf(each)}`}
                    onClick={() => setFinishing(each)}
                  >
                    {t('finish')}
                  </Button>
                );
              },
            },
          ]}
        />
      )}
      {finishing && (
        <ConfirmDialog
          title={t('finishTitle', { kind: nameOf(finishing) })}
          effects={[t('finishEffect')]}
          action={t('finish')}
          incomplete={note.trim() === ''}
          pending={finish.pending}
          onConfirm={() => finish.run({ id: finishing.id, note })}
          onClose={close}
        >
          <TextInput
            label={t('finishNote')}
            required
            maxLength={500}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </Section>
  );
}
