import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { isLocalText, type LocalText } from '#shared/texts.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import type { Format } from '../../ui/format/format.ts';
import type { Row } from '../../ui/format/row.ts';

type Change = Outputs['history']['of']['entries'][number]['changes'][number];

/** A value of the log in words: a choice by its name, money with its currency, a reference by its label. */
export function changeText(
  change: Change,
  value: FieldValue | LocalText,
  entity: VisibleEntity,
  format: Format,
): string {
  if (value === null) return '';
  if (isLocalText(value)) return value[format.language];
  const { field: name, kind, label, currency } = change;
  const known = entity.fields.find((field) => field.name === name);
  const field: FieldMeta = known ?? {
    name,
    label,
    kind,
    required: false,
    fieldClass: 'internal',
    sortable: false,
    editable: false,
    onCreate: false,
    inList: false,
    synonyms: [],
  };
  const row: Row = {
    id: change.id,
    refs: { [name]: String(value) },
    [name]: value,
    ...(field.currencyField ? { [field.currencyField]: currency } : {}),
  };
  return fieldText(row, field, format);
}
