import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';
import styles from './deal-parts.module.css';

/** Notes what was done in one line. */
export function AddActivity({ deal }: { readonly deal: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const entity = useEntity('activity');
  const [kind, setKind] = useState('call');
  const [subject, setSubject] = useState('');
  const create = useCommand(client.records.create.mutate, {
    undo: true,
    done: () => setSubject(''),
  });
  if (!entity?.mayWrite) return null;
  // what is to be done is a task of its own; activities that were noted as tasks stay as they are
  const kinds = (fieldOf(entity, 'kind')?.choices ?? []).filter(({ value }) => value !== 'task');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (subject.trim() === '') return;
    const customerId = textOf(deal, 'customerId') || null;
    create.run({
      entity: 'activity',
      values: { kind, subject: subject.trim(), dealId: deal.id, customerId },
    });
  };
  return (
    <form className={styles.adder} onSubmit={submit}>
      <Select
        size="xs"
        aria-label={t('activityKind')}
        allowDeselect={false}
        data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
        value={kind}
        onChange={(next) => setKind(next ?? 'note')}
      />
      <TextInput
        size="xs"
        aria-label={t('activitySubject')}
        placeholder={t('activitySubject')}
        maxLength={300}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
      />
      <div className={styles.adderFoot}>
        <Button type="submit" variant="default" loading={create.pending} disabled={subject.trim() === ''}>
          {t('addActivity')}
        </Button>
      </div>
    </form>
  );
}
