import { useMemo } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useTagsOf } from '../../data/tags.ts';
import { alignsRight, fieldText } from '../../ui/format/field-text.ts';
import type { Format } from '../../ui/format/format.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { Go } from '../../ui/layout/go.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { TagRow } from '../../ui/tag/tag-row.tsx';
import { useRecordPath } from '../places.ts';

const WIDTHS: Partial<Record<FieldMeta['kind'], number>> = {
  money: 152,
  integer: 96,
  decimal: 96,
  date: 108,
  instant: 150,
  boolean: 72,
  choice: 96,
  tags: 180,
};
const TITLE_WIDTH = 220;
const NUMBER_WIDTH = 160;
const USUAL_WIDTH = 136;

function widthOf({ name, kind }: FieldMeta, isTitle: boolean): number {
  if (isTitle) return TITLE_WIDTH;
  return name === 'number' ? NUMBER_WIDTH : (WIDTHS[kind] ?? USUAL_WIDTH);
}

/** The cell of a field: states and tags with their colour, everything else as text. */
function Cell({
  field,
  row,
  format,
}: {
  readonly field: FieldMeta;
  readonly row: Row;
  readonly format: Format;
}) {
  const tagsOf = useTagsOf();
  if (field.kind === 'tags') return <TagRow tags={tagsOf(fieldValue(row, field.name))} />;
  const text = fieldText(row, field, format);
  const choice =
    field.kind === 'choice'
      ? field.choices?.find(({ value }) => value === textOf(row, field.name))
      : undefined;
  return choice?.tone ? <StatusBadge label={text} tone={choice.tone} /> : text;
}

/** The columns of an entity's list; the title leads to the record. */
export function useListColumns(
  entity: VisibleEntity,
  shown: readonly FieldMeta[],
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
          width: widthOf(field, isTitle),
          align: alignsRight(field) ? 'right' : 'left',
          sortable: field.sortable,
          cell: (row) =>
            isTitle ? (
              <Go to={recordPath(entity.name, row.id)} tabIndex={-1}>
                {fieldText(row, field, format) || textOf(row, 'number') || '—'}
              </Go>
            ) : (
              <Cell field={field} row={row} format={format} />
            ),
        };
      }),
    [entity, shown, format, recordPath],
  );
}
