import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { fieldOf, mayCreate, type VisibleEntity } from '../../data/meta.ts';
import { alignsRight, fieldText } from '../../ui/format/field-text.ts';
import { type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useInSentence, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { CreateRecordDialog } from '../create/create-record-dialog.tsx';
import { useRows, useTotals } from '../list/use-rows.ts';
import { useListPath, useRecordPath } from '../places.ts';
import { recordTexts } from '../texts.ts';
import styles from './related-list.module.css';

interface Props {
  /** The kind of record that refers here. */
  readonly entity: VisibleEntity;
  /** The field by which it does. */
  readonly field: string;
  readonly id: string;
  /** Whether records of that kind refer here by other fields as well: then the list says by which. */
  readonly oneOfMany?: boolean;
}

const SHOWN = 6;
const COLUMNS = 3;

/** The first records that refer to this one, and the way to all of them. */
export function RelatedList({ entity, field, id, oneOfMany = false }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const format = useFormat();
  const listPath = useListPath();
  const [creating, setCreating] = useState(false);
  const filter = { field, op: 'equals', value: id } as const;
  const selection = { entity: entity.name, filter, search: '' };
  const { rows } = useRows(selection, null);
  const { data: totals } = useTotals(selection);
  const columns = entity.fields
    .filter(({ inList, name }) => inList && name !== field && name !== entity.titleField)
    .slice(0, COLUMNS);
  return (
    <Section
      flush
      title={
        oneOfMany || fieldOf(entity, field)?.target === entity.name
          ? `${local(entity.plural)} · ${local(fieldOf(entity, field)?.label)}`
          : local(entity.plural)
      }
      actions={
        <>
          {totals && totals.count > 0 && (
            <Go to={listPath(entity.name, { filter })}>
              {t('all', { shown: format.integer(totals.count) })}
            </Go>
          )}
          {mayCreate(entity) && (
            <ActionIcon
              aria-label={t('new', { entity: inSentence(entity.label) })}
              onClick={() => setCreating(true)}
            >
              <IconPlus size={16} />
            </ActionIcon>
          )}
        </>
      }
    >
      {totals?.count === 0 && (
        <p className={styles.none}>{t('nothingRelated', { entity: inSentence(entity.plural) })}</p>
      )}
      <table className={styles.table}>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => (
            <RelatedRow key={row.id} entity={entity} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {creating && (
        <CreateRecordDialog entity={entity.name} given={{ [field]: id }} onClose={() => setCreating(false)} />
      )}
    </Section>
  );
}

interface RowProps {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly columns: readonly FieldMeta[];
}

function RelatedRow({ entity, row, columns }: RowProps) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const recordPath = useRecordPath();
  const title = entity.fields.find(({ name }) => name === entity.titleField);
  const name = (title && fieldText(row, title, format)) || textOf(row, 'number') || '—';
  return (
    <tr>
      <th scope="row" className={styles.title}>
        {entity.hasPage ? <Go to={recordPath(entity.name, row.id)}>{name}</Go> : name}
      </th>
      {columns.map((column) => {
        const tone = column.choices?.find(({ value }) => value === textOf(row, column.name))?.tone;
        const text = fieldText(row, column, format);
        return (
          <td
            key={column.name}
            className={alignsRight(column) ? styles.right : undefined}
            title={t('saidOf', { name: column.label[format.language], text })}
          >
            {tone ? <StatusBadge label={text} tone={tone} /> : text}
          </td>
        );
      })}
    </tr>
  );
}
