import type { VisibleEntity } from '../../data/meta.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import { type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal } from '../../ui/language/use-texts.ts';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { useListPath } from '../places.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
}

/** What a record is called, what kind it is, and the way back to its list. */
export function RecordTitle({ entity, row }: Props) {
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const title = entity.fields.find(({ name }) => name === entity.titleField);
  const number = textOf(row, 'number');
  return (
    <PageTitle
      name={(title && fieldText(row, title, format)) || number || '—'}
      kind={[local(entity.label), number].filter(Boolean).join(' ')}
      back={{ to: listPath(entity.name), label: local(entity.plural) }}
    />
  );
}
