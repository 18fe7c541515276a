import { useMemo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { alignsRight, fieldText } from '../../ui/format/field-text.ts';
import { type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { Go } from '../../ui/layout/go.tsx';
import { useRecordPath } from '../places.ts';
import { columnWidth } from './column-width.ts';
import { FieldCell } from './field-cell.tsx';

/** The columns of an entity's list; the title leads to the record. */
export function useListColumns(
  entity: VisibleEntity,
  shown: readonly FieldMeta[],
  /** Opens a record beside the list; null where it opens as a page. */
  openBeside: ((id: string) => void) | null = null,
): readonly GridColumn<Row>[] {
  const format = useFormat();
  const recordPath = useRecordPath();
  return useMemo(
    () =>
      shown.map((field): GridColumn<Row> => {
        const isTitle = field.name === entity.titleField && entity.hasPage;
        return {
          id: field.name,
          header: field.label[format.language],
          width: columnWidth(field, isTitle, format.language),
          align: alignsRight(field) ? 'right' : 'left',
          sortable: field.sortable,
          cell: (row) =>
            isTitle ? (
              <Go
                to={recordPath(entity.name, row.id)}
                tabIndex={-1}
                onClick={(event) => {
                  // another key held down asks for another place
                  if (!openBeside || event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  openBeside(row.id);
                }}
              >
                {fieldText(row, field, format) || textOf(row, 'number') || '—'}
              </Go>
            ) : (
              <FieldCell field={field} row={row} format={format} />
            ),
        };
      }),
    [entity, shown, format, recordPath, openBeside],
  );
}
