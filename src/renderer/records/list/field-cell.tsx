import type { FieldMeta } from '#shared/fields.ts';
import { useTagsOf } from '../../data/tags.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import type { Format } from '../../ui/format/format.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { TagRow } from '../../ui/tag/tag-row.tsx';

/** The cell of a field: states and tags with their colour, everything else as text. */
export function FieldCell({
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
