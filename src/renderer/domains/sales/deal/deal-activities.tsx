import { Button, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import styles from './deal-parts.module.css';

/** What was done and is to be done with a deal, newest first, with one line to add to it. */
export function DealActivities({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('activity');
  const [kind, setKind] = useState('call');
  const [subject, setSubject] = useState('');
  const kinds = (entity && fieldOf(entity, 'kind')?.choices) ?? [];
  const { data } = useQuery(
    trpc.lists.page.queryOptions({
      entity: 'activity',
      filter: { field: 'dealId', op: 'equals', value: row.id },
      sort: { field: 'at', descending: true },
      limit: 50,
    }),
  );
  const add = useCommand(client.records.create.mutate, { done: () => setSubject('') });
  const submit = (): void =>
    add.run({
      entity: 'activity',
      values: { kind, subject, dealId: row.id, ...(row.customerId ? { customerId: row.customerId } : {}) },
    });
  return (
    <div className={styles.list}>
      {entity?.mayWrite && (
        <form
          className={styles.adder}
          onSubmit={(event) => {
            event.preventDefault();
            if (subject.trim() !== '') submit();
          }}
        >
          <Select
            size="xs"
            w={92}
            aria-label={t('activityKind')}
            data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
            value={kind}
            allowDeselect={false}
            onChange={(next) => setKind(next ?? kind)}
          />
          <TextInput
            size="xs"
            className={styles.grows}
            aria-label={t('activitySubject')}
            placeholder={t('activitySubject')}
            maxLength={300}
            value={subject}
            onChange={({ currentTarget }) => setSubject(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={subject.trim() === ''} loading={add.pending}>
            {t('addActivity')}
          </Button>
        </form>
      )}
      {data?.rows.length === 0 && <p className={styles.none}>{t('noActivities')}</p>}
      {data?.rows.map((activity) => {
        const at = fieldValue(activity, 'at');
        return (
          <div key={activity.id} className={styles.line}>
            <StatusBadge label={local(kinds.find(({ value }) => value === activity.kind)?.label)} />
            <span className={styles.main}>{textOf(activity, 'subject')}</span>
            <span className={styles.muted}>{local(activity.refs.createdById)}</span>
            <span className={`${styles.muted} numeric`}>
              {typeof at === 'number' ? format.instant(at) : ''}
            </span>
          </div>
        );
      })}
    </div>
  );
}
