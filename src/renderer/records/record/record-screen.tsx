import { useParams } from '@tanstack/react-router';
import { useEntity, useMeta } from '../../data/meta.ts';
import { textOf } from '../../ui/format/row.ts';
import { DeleteButton } from '../delete/delete-button.tsx';
import { MergedRecords } from '../merging/merged-records.tsx';
import { usePanels } from '../places.ts';
import { StartRule } from '../rules/start-rule.tsx';
import { UnknownEntity } from '../unknown-entity.tsx';
import { RecordDetails } from './record-details.tsx';
import { RecordFrame } from './record-frame.tsx';
import { Loaded, type RecordPageProps, recordRoute } from './record-route.tsx';
import { RelatedList } from './related-list.tsx';

/** The page of a record of any kind: what it is, what belongs to it, what happened to it. */
export function RecordScreen() {
  const { entity: name = '', id } = useParams({ strict: false }) as { entity?: string; id?: string };
  const entity = useEntity(name);
  return entity && id ? (
    <Loaded key={id} entity={entity} id={id} shown={AnyRecord} />
  ) : (
    <UnknownEntity name={name} />
  );
}

/** The generic page of one kind of record, for a domain's own address. */
export const recordScreenOf = (name: string) => recordRoute(name, AnyRecord);

function AnyRecord({ entity, record }: RecordPageProps) {
  const meta = useMeta();
  const panels = usePanels(entity.name);
  const { row } = record;
  const id = textOf(row, 'id');
  const related = (meta?.entities ?? []).flatMap((each) => {
    // what was merged into this one lies in the recycle bin and has a section of its own
    const fields = each.hasPage
      ? each.fields.filter(({ target, name: field }) => target === entity.name && field !== each.mergedInto)
      : [];
    return fields.map((field) => ({ entity: each, field: field.name, oneOfMany: fields.length > 1 }));
  });
  const shown = (first: boolean) =>
    panels
      .filter((panel) => (panel.first ?? false) === first)
      .map(({ id: panel, component: Panel }) => <Panel key={panel} row={row} />);
  return (
    <RecordFrame
      entity={entity}
      record={record}
      actions={
        <>
          <StartRule entity={entity.name} id={id} />
          <DeleteButton entity={entity.name} record={record} />
        </>
      }
      main={
        <>
          {shown(true)}
          <RecordDetails entity={entity} record={record} />
          {entity.mergedInto !== undefined && <MergedRecords entity={entity} id={id} />}
          {shown(false)}
          {related.map(({ entity: other, field, oneOfMany }) => (
            <RelatedList
              key={`${other.name} ${field}`}
              entity={other}
              field={field}
              id={id}
              oneOfMany={oneOfMany}
            />
          ))}
        </>
      }
    />
  );
}
