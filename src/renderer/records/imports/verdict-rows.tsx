import { memo } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import type { ReportedRow } from './import-report.ts';
import table from './import-table.module.css';
import { columnsByField, type Mapping } from './mapping.ts';
import { ScrollBox } from './scroll-box.tsx';
import { importTexts } from './texts.ts';
import { VerdictRow } from './verdict-row.tsx';
import styles from './wizard.module.css';

interface Props {
  readonly header: readonly string[];
  readonly rows: readonly ReportedRow[];
  readonly mapping: Mapping;
}

const HEIGHT = '420px';

/** Rows with what became of them and why. */
export const VerdictRows = memo(function VerdictRows({ header, rows, mapping }: Props) {
  const t = useTexts(importTexts);
  if (rows.length === 0)
    return (
      <p className={styles.hint} style={{ padding: '6px 14px 10px' }}>
        {t('noRows')}
      </p>
    );
  const columns = columnsByField(mapping);
  const reasoned = rows.some(({ problems }) => problems.length > 0);
  return (
    <ScrollBox label={t('rowsTitle')} height={HEIGHT}>
      <table className={table.table}>
        <thead>
          <tr>
            <th className={table.number}>{t('rowNumber')}</th>
            <th>{t('verdict')}</th>
            {reasoned && <th>{t('why')}</th>}
            {header.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VerdictRow key={row.row} header={header} row={row} columns={columns} reasoned={reasoned} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
});
