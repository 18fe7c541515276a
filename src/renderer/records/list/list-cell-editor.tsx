import { useMemo, useRef, useState } from 'react';
import { problemText } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { mayEdit, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import type { Entry } from '../../ui/form/entry.ts';
import { FieldInput } from '../../ui/form/field-input.tsx';
import { referenceText } from '../../ui/format/field-text.ts';
import { fieldValue, type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { CellEdit, GridEdit } from '../../ui/grid/cell-edit.ts';

/** Kinds that one line is too small for, or that have a way of their own. */
const NOT_IN_PLACE: readonly FieldMeta['kind'][] = ['longText', 'json', 'tags'];
/** Kinds where a choice is complete with one click. */
const COMPLETE: readonly FieldMeta['kind'][] = ['choice', 'boolean', 'reference'];

interface Props {
  readonly entity: VisibleEntity;
  readonly field: FieldMeta;
  readonly row: Row;
  readonly cell: CellEdit;
}

/** The input of one cell of a list; stores just this field, and says so with a way back. */
function ListCellEditor({ entity, field, row, cell }: Props) {
  const format = useFormat();
  const company = useCompanyCurrency();
  const stored = fieldValue(row, field.name);
  const [entry, setEntry] = useState<Entry>({ value: stored, problem: null });
  const latest = useRef(entry);
  const update = useCommand(client.records.update.mutate, { undo: true });

  cell.saves(async () => {
    const { value, problem } = latest.current;
    if (problem) return false;
    if (value === stored) return true;
    const [values, before] = [{ [field.name]: value }, { [field.name]: stored }];
    return update.runAndWait({ entity: entity.name, id: row.id, values, before }).then(
      () => true,
      () => false, // the refusal has been told
    );
  });
  const change = (next: Entry): void => {
    latest.current = next;
    setEntry(next);
    if (COMPLETE.includes(field.kind)) cell.finish();
  };
  return (
    <FieldInput
      bare
      size="xs"
      field={field}
      value={entry.value}
      name={entry.value === stored ? referenceText(row, field.name, format) : undefined}
      currency={textOf(row, field.currencyField ?? '') || company}
      problem={entry.problem ? problemText(entry.problem, format.language) : undefined}
      onChange={change}
    />
  );
}

/** How the cells of an entity's list are changed where they stand; undefined where nothing may be. */
export function useListEdit(entity: VisibleEntity, deleted: boolean): GridEdit<Row> | undefined {
  return useMemo(() => {
    if (deleted || !mayEdit(entity)) return undefined;
    const fields = new Map(
      entity.fields
        .filter(({ editable, kind }) => editable && !NOT_IN_PLACE.includes(kind))
        .map((field) => [field.name, field]),
    );
    return {
      editable: (_row, { id }) => fields.has(id),
      editor: (row, { id }, cell) => {
        const field = fields.get(id);
        return field && <ListCellEditor entity={entity} field={field} row={row} cell={cell} />;
      },
    };
  }, [entity, deleted]);
}
