import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { CreateRecordDialog } from '../../../records/create/create-record-dialog.tsx';
import { useRows } from '../../../records/list/use-rows.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './poc.module.css';
import { pocTexts } from './texts.ts';

/** What has to be reached, what was, and whether that is enough. Judged while the proof of concept runs. */
export function PocCriteria({ pocId, status }: { readonly pocId: string; readonly status: string }) {
  const t = useTexts(pocTexts);
  const entity = useEntity('pocCriterion');
  const [adding, setAdding] = useState(false);
  const filter = { field: 'pocId', op: 'equals', value: pocId } as const;
  const { rows, loading } = useRows(
    { entity: 'pocCriterion', filter, search: '' },
    null,
    entity !== undefined,
  );
  if (!entity) return null;
  const met = rows.filter((row) => textOf(row, 'verdict') === 'met').length;
  const open = entity.mayWrite && (status === 'planned' || status === 'running');
  return (
    <Section
      title={t('criteria')}
      actions={rows.length > 0 && <span className={styles.muted}>{t('met', { met, all: rows.length })}</span>}
    >
      {rows.length === 0 && !loading && <p className={styles.none}>{t('noCriteria')}</p>}
      <ul className={styles.criteria} aria-label={t('criteria')}>
        {rows.map((row) => (
          <Criterion key={row.id} row={row} disabled={!entity.mayWrite || status !== 'running'} />
        ))}
      </ul>
      {open && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => setAdding(true)}
        >
          {t('addCriterion')}
        </Button>
      )}
      {adding && (
        <CreateRecordDialog entity="pocCriterion" given={{ pocId }} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

function Criterion({ row, disabled }: { readonly row: Row; readonly disabled: boolean }) {
  const t = useTexts(pocTexts);
  const local = useLocal();
  const entity = useEntity('pocCriterion');
  const title = textOf(row, 'title');
  const held = textOf(row, 'result');
  const [result, setResult] = useState(held);
  const update = useCommand(client.records.update.mutate, { undo: true });
  const write = (values: Record<string, string | null>): void =>
    update.run({ entity: 'pocCriterion', id: row.id, values, before: {} });
  const verdicts = (entity && fieldOf(entity, 'verdict')?.choices) ?? [];
  return (
    <li className={styles.criterion}>
      <span>
        {title}
        {textOf(row, 'target') && (
          <small className={styles.target}>{t('target', { target: textOf(row, 'target') })}</small>
        )}
      </span>
      <TextInput
        size="xs"
        aria-label={t('resultOf', { title })}
        placeholder={t('result')}
        maxLength={300}
        disabled={disabled}
        value={result}
        onChange={({ currentTarget }) => setResult(currentTarget.value)}
        onBlur={() => {
          if (result.trim() !== held) write({ result: result.trim() || null });
        }}
      />
      <Select
        size="xs"
        aria-label={t('verdictOf', { title })}
        allowDeselect={false}
        disabled={disabled}
        data={verdicts.map(({ value, label }) => ({ value, label: local(label) }))}
        value={textOf(row, 'verdict')}
        onChange={(verdict) => verdict && write({ verdict })}
      />
    </li>
  );
}
