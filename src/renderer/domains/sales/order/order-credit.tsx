import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, type VisibleEntity } from '../../../data/meta.ts';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import styles from './order.module.css';
import type { OrderData } from './order-data.ts';
import { orderTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly data: OrderData;
}

/** Whether the customer may owe what the order costs, and who may say so says it here. */
export function OrderCredit({ entity, row, data }: Props) {
  const t = useTexts(orderTexts);
  const local = useLocal();
  const noted = textOf(row, 'creditNote');
  const [note, setNote] = useState(noted);
  const check = useCommand(client.sales.order.credit.mutate, { done: () => tellDone(t('creditSaved')) });
  const state = choiceOf(entity, 'credit', textOf(row, 'credit'));
  const open = textOf(row, 'status') === 'pending' && data.mayCheckCredit;
  const say = (passed: boolean): void => check.run({ id: row.id, passed, note: note || null });
  return (
    <Section title={t('credit')}>
      <div className={styles.credit}>
        <Group gap="xs">
          <StatusBadge label={local(state.label)} tone={state.tone} />
          {!open && noted && <span>{noted}</span>}
        </Group>
        {open && (
          <>
            <TextInput
              label={t('creditNote')}
              maxLength={500}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <Group gap="xs">
              <Button variant="default" size="compact-sm" loading={check.pending} onClick={() => say(true)}>
                {t('passCredit')}
              </Button>
              <Button variant="default" size="compact-sm" loading={check.pending} onClick={() => say(false)}>
                {t('failCredit')}
              </Button>
            </Group>
          </>
        )}
      </div>
    </Section>
  );
}
