import { useMemo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { ColumnRow, LEFT_OUT } from './column-row.tsx';
import table from './import-table.module.css';
import { columnsByField, type EditMapping, type Inspection, type Mapping } from './mapping.ts';
import { importTexts } from './texts.ts';
import styles from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly inspection: Inspection;
  readonly mapping: Mapping;
  /** Whether the settings of the last import are applied. */
  readonly remembering: boolean;
  readonly onMapping: EditMapping;
}

/** Each column of the file, what it holds, and the field it becomes. */
export function ColumnTable({ fields, inspection, mapping, remembering, onMapping }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const format = useFormat();
  const byField = columnsByField(mapping);
  const options = useMemo(
    () => [
      { value: LEFT_OUT, label: t('leaveOut') },
      ...fields.map(({ name, label, required }) => ({
        value: name,
        label: required ? `${local(label)} *` : local(label),
      })),
    ],
    [fields, local, t],
  );
  const cells = useMemo(
    () => inspection.columns.map((_, at) => inspection.preview.map((row) => row[at] ?? '')),
    [inspection],
  );
  const count = inspection.columns.length;
  const chosen = Object.values(mapping.columns).filter((field) => field !== null).length;

  return (
    <Section
      title={t('mapping')}
      actions={<span className={styles.muted}>{t('mapped', { count, shown: format.integer(chosen) })}</span>}
      flush
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th style={{ width: '22%' }}>{t('column')}</th>
            <th style={{ width: '30%' }}>{t('samples')}</th>
            <th style={{ width: '28%' }}>{t('field')}</th>
            <th>{t('reason')}</th>
          </tr>
        </thead>
        <tbody>
          {inspection.columns.map((column, at) => {
            const field = mapping.columns[column.name] ?? null;
            const rival =
              field === null ? undefined : byField.get(field)?.find((name) => name !== column.name);
            return (
              <ColumnRow
                key={column.name}
                column={column}
                cells={cells[at] ?? []}
                options={options}
                field={fields.find(({ name }) => name === field)}
                lastTime={remembering ? inspection.remembered?.columns[column.name] : undefined}
                rival={rival}
                dateOrder={mapping.dateOrders[column.name]}
                onMapping={onMapping}
              />
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
