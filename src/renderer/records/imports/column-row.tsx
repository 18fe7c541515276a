import { Select } from '@mantine/core';
import clsx from 'clsx';
import { memo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { writesYearLast } from './date-order.ts';
import { DateOrderChoice } from './date-order-choice.tsx';
import table from './import-table.module.css';
import { type DateOrder, type EditMapping, type FileColumn, withDateOrder, withField } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly column: FileColumn;
  /** The first cells of the column. */
  readonly cells: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly field: FieldMeta | undefined;
  /** The field it became last time; undefined where nothing is remembered. */
  readonly lastTime: string | null | undefined;
  /** Another column that stands for the same field. */
  readonly rival: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly onMapping: EditMapping;
}

const SHOWN = 3;
/** The value of the choice to leave a column out. */
export const LEFT_OUT = '';

/** One column of the file and the field it becomes. */
export const ColumnRow = memo(function ColumnRow(props: Props) {
  const { column, cells, options, field, lastTime, rival, dateOrder, onMapping } = props;
  const t = useTexts(importTexts);
  const local = useLocal();
  const present = field?.name ?? null;
  const reason =
    present === column.field
      ? local(column.reason)
      : lastTime === present
        ? t('asLastTime')
        : t('chosenByYou');
  const samples = column.samples.slice(0, SHOWN).join(' · ');
  const spelled = column.dateOrder !== null || (field?.kind === 'date' && writesYearLast(cells));

  return (
    <tr>
      <td className={clsx(table.name, field === undefined && table.out)}>{column.name}</td>
      <td className={clsx(table.cell, field === undefined && table.out)} title={column.samples.join('\n')}>
        {samples || t('noSamples')}
      </td>
      <td>
        <Select
          size="xs"
          aria-label={t('fieldFor', { column: column.name })}
          data={[...options]}
          value={present ?? LEFT_OUT}
          allowDeselect={false}
          searchable
          maxDropdownHeight={280}
          errorProps={{ size: 'md' }}
          error={rival !== undefined && t('takenTwice', { other: rival })}
          onChange={(name) => {
            if (name === null) return;
            onMapping((mapping) => withField(mapping, column.name, name === LEFT_OUT ? null : name));
          }}
        />
        {field?.kind === 'date' && spelled && (
          <DateOrderChoice
            column={column.name}
            cells={[...column.samples, ...cells]}
            order={dateOrder ?? column.dateOrder ?? 'MDY'}
            certain={column.dateOrder !== null && column.dateOrderCertain}
            onChange={(order) => onMapping((mapping) => withDateOrder(mapping, column.name, order))}
          />
        )}
      </td>
      <td>{reason}</td>
    </tr>
  );
});
