import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { useEntity } from '../../data/meta.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { UnknownValue } from './import-report.ts';
import table from './import-table.module.css';
import { importTexts } from './texts.ts';
import styles from './unknown-value-row.module.css';
import type { Decision } from './use-decisions.ts';
import { useInSentence } from './use-in-sentence.ts';

interface Props {
  readonly field: FieldMeta | undefined;
  readonly unknown: UnknownValue;
  /** The record can be made from its name. */
  readonly creatable: boolean;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision | undefined) => void;
}

/** One unknown value: use a record that exists, the closest one offered first, or create it, or leave it empty. */
export function UnknownValueRow({ field, unknown, creatable, decision, onDecide }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const format = useFormat();
  const { value, count, rows, suggestions } = unknown;
  const target = field?.target ?? '';
  const targetLabel = inSentence(useEntity(target)?.label);
  const [best] = suggestions;
  const [candidate, setCandidate] = useState(best ? { id: best.id, name: local(best.label) } : null);
  const choice = decision?.choice;
  const uses = choice !== undefined && 'use' in choice;
  const creates = choice !== undefined && 'create' in choice;
  const empties = choice !== undefined && 'empty' in choice;
  const shown = uses ? { id: choice.use, name: decision?.name ?? '' } : candidate;
  const more = count > rows.length ? '…' : '';

  const use = (record: { id: string; name: string } | null): void => {
    setCandidate(record);
    onDecide(record ? { choice: { use: record.id }, name: record.name } : undefined);
  };
  const toggle = (is: boolean, next: Decision['choice']): void =>
    onDecide(is ? undefined : { choice: next, name: '' });
  const variant = (is: boolean): string => (is ? 'light' : 'default');
  const tick = (is: boolean) => is && { leftSection: <IconCheck size={14} aria-hidden /> };

  return (
    <tr>
      <td className={table.name}>
        {value}
        <span className={table.sub}>{local(field?.label)}</span>
      </td>
      <td>
        {t('whereRows', {
          count,
          shown: format.integer(count),
          rows: rows.map(format.integer).join(', ') + more,
        })}
      </td>
      <td>
        <div className={styles.choices}>
          <div className={styles.picker}>
            <ReferenceInput
              size="xs"
              aria-label={t('existing', { value, entity: targetLabel })}
              entity={target}
              value={shown?.id ?? null}
              name={shown?.name}
              onChange={(id, name) => use(id === null ? null : { id, name })}
            />
          </div>
          <Button
            variant={variant(uses)}
            {...tick(uses)}
            aria-pressed={uses}
            aria-label={shown ? t('useItFor', { name: shown.name, value }) : t('useIt')}
            disabled={shown === null}
            onClick={() => (uses ? onDecide(undefined) : use(candidate))}
          >
            {t('useIt')}
          </Button>
          {creatable && (
            <Button
              variant={variant(creates)}
              {...tick(creates)}
              aria-pressed={creates}
              aria-label={t('createItFor', { entity: targetLabel, value })}
              onClick={() => toggle(creates, { create: true })}
            >
              {t('createIt')}
            </Button>
          )}
          <Button
            variant={variant(empties)}
            {...tick(empties)}
            aria-pressed={empties}
            aria-label={t('leaveEmptyFor', { value })}
            onClick={() => toggle(empties, { empty: true })}
          >
            {t('leaveEmpty')}
          </Button>
        </div>
      </td>
    </tr>
  );
}
