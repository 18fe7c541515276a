import { Select } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { dateExample } from './date-order.ts';
import table from './import-table.module.css';
import type { DateOrder } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly column: string;
  readonly cells: readonly string[];
  readonly order: DateOrder;
  /** False where no date of the column tells day from month. */
  readonly certain: boolean;
  readonly onChange: (order: DateOrder) => void;
}

/** Says how dates such as 3/1/2017 are read, and lets that be changed. */
export function DateOrderChoice({ column, cells, order, certain, onChange }: Props) {
  const t = useTexts(importTexts);
  const example = dateExample(cells, order);
  return (
    <>
      <Select<DateOrder>
        size="xs"
        mt={4}
        aria-label={t('dateOrderFor', { column })}
        data={[
          { value: 'MDY', label: t('monthFirst') },
          { value: 'DMY', label: t('dayFirst') },
        ]}
        value={order}
        allowDeselect={false}
        onChange={(next) => next && onChange(next)}
      />
      {example && <span className={table.sub}>{t('dateOrderRead', example)}</span>}
      {!certain && <span className={table.warn}>{t('dateOrderUnsure')}</span>}
    </>
  );
}
