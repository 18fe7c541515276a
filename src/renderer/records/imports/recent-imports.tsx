import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import table from './import-table.module.css';
import { importTexts } from './texts.ts';

interface Props {
  readonly entity: string;
}

const MOST = 5;

const numberOf = (row: Row, field: string): number => Number(fieldValue(row, field) ?? 0);

/** The files that came in last for this kind of record. */
export function RecentImports({ entity }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const { data } = useQuery(trpc.imports.history.queryOptions());
  const rows = ((data ?? []) as readonly Row[])
    .filter((row) => textOf(row, 'entityName') === entity)
    .slice(0, MOST);
  if (rows.length === 0) return null;
  return (
    <Section title={t('recent')} flush>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('recentFile')}</th>
            <th>{t('recentAt')}</th>
            <th className={table.number}>{t('new')}</th>
            <th className={table.number}>{t('changed')}</th>
            <th className={table.number}>{t('unchanged')}</th>
            <th className={table.number}>{t('error')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className={table.cell}>{textOf(row, 'fileName')}</td>
              <td>{format.instant(numberOf(row, 'createdAt'))}</td>
              {['created', 'updated', 'unchanged', 'failed'].map((field) => (
                <td key={field} className={table.number}>
                  {format.integer(numberOf(row, field))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
