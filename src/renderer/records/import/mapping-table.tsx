import { Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { VisibleEntity } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { DateOrder, Inspection, Mapping } from './import-types.ts';
import { importableFields } from './importable-fields.ts';
import type { ImportWork } from './use-import.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly inspection: Inspection;
  readonly work: ImportWork;
}

/** Every column of the file, the field it stands for and why; a field can stand for one column only. */
export function MappingTable({ entity, inspection, work }: Props) {
  const t = useTexts(recordTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const fields = importableFields(entity);
  const { mapping } = work;
  if (!mapping) return null;

  const assign = (column: string, field: string | null): void => {
    const columns: Mapping['columns'] = { ...mapping.columns };
    for (const [other, taken] of Object.entries(columns))
      if (field !== null && taken === field) columns[other] = null;
    columns[column] = field;
    work.change({ ...mapping, columns });
  };
  const order = (column: string, dateOrder: string | null): void => {
    if (dateOrder)
      work.change({ ...mapping, dateOrders: { ...mapping.dateOrders, [column]: dateOrder as DateOrder } });
  };

  return (
    <table className={`${styles.table} ${styles.middle}`}>
      <thead>
        <tr>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('samples')}</th>
          <th scope="col">{t('toField')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {inspection.columns.map(({ name, samples, field: guess, reason, dateOrder, dateOrderCertain }) => {
          const chosen = mapping.columns[name] ?? null;
          const isDate = fields.find((field) => field.name === chosen)?.kind === 'date';
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <div className={styles.samples} title={samples.join('\n')}>
                  {samples.join(' · ')}
                </div>
              </td>
              <td>
                <Select
                  size="xs"
                  aria-label={ui('saidOf', { name: t('toField'), text: name })}
                  clearable
                  searchable
                  placeholder={t('leaveOut')}
                  data={fields.map((field) => ({ value: field.name, label: local(field.label) }))}
                  value={chosen}
                  onChange={(next) => assign(name, next)}
                />
              </td>
              <td>
                {isDate ? (
                  <span style={{ display: 'flex', alignItems: 'center', gap: 6 }}>
                    <Select
                      size="xs"
                      w={130}
                      aria-label={t('dateOrder', { column: name })}
                      allowDeselect={false}
                      data={[
                        { value: 'MDY', label: t('orderMDY') },
                        { value: 'DMY', label: t('orderDMY') },
                      ]}
                      value={mapping.dateOrders[name] ?? dateOrder ?? 'MDY'}
                      onChange={(next) => order(name, next)}
                    />
                    {!dateOrderCertain && (
                      <span style={{ color: 'var(--vd-warning)', display: 'inline-flex', gap: 4 }}>
                        <IconAlertTriangle size={15} aria-hidden />
                        {t('dateOrderUnsure')}
                      </span>
                    )}
                  </span>
                ) : (
                  <span className={styles.note}>{chosen === guess ? local(reason) : ''}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
