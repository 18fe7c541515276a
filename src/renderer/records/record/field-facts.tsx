import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Facts } from '../../ui/layout/facts.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { useRecordPath } from '../places.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly names: readonly string[];
}

/** Fields of a record to be read, in this order; what points at another record leads there. */
export function FieldFacts({ entity, row, names }: Props) {
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const facts = names.flatMap((name) => {
    const field = fieldOf(entity, name);
    if (!field) return [];
    const text = fieldText(row, field, format) || NOTHING;
    const id = textOf(row, name);
    return [
      {
        name: local(field.label),
        value: field.target && id ? <Go to={recordPath(field.target, id)}>{text}</Go> : text,
      },
    ];
  });
  return <Facts facts={facts} />;
}
