import clsx from 'clsx';
import { memo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import table from './import-table.module.css';
import type { Inspection, Mapping } from './mapping.ts';
import { ScrollBox } from './scroll-box.tsx';
import { importTexts } from './texts.ts';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly inspection: Inspection;
  /** The field of each column. */
  readonly columns: Mapping['columns'];
}

const HEIGHT = '300px';

/** The first rows as they were read, under the fields they will fill. */
export const PreviewTable = memo(function PreviewTable({ fields, inspection, columns: fieldOf }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const format = useFormat();
  const { preview, columns } = inspection;
  const labelOf = (column: string): string =>
    local(fields.find(({ name }) => name === fieldOf[column])?.label) || t('leaveOut');
  const title = t('preview', { count: preview.length, shown: format.integer(preview.length) });

  return (
    <Section title={title} flush>
      <ScrollBox label={title} height={HEIGHT}>
        <table className={table.table}>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th key={name}>
                  {name}
                  <span className={table.sub}>{labelOf(name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name and never move
              <tr key={at}>
                {columns.map(({ name }, column) => (
                  <td
                    key={name}
                    className={clsx(table.cell, fieldOf[name] == null && table.out)}
                    title={cells[column]}
                  >
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
});
