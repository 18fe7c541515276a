import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { usePanels } from '../../../records/places.ts';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { StartRule } from '../../../records/rules/start-rule.tsx';
import { textOf } from '../../../ui/format/row.ts';
import { LeadBecame } from './lead-became.tsx';
import { LeadMoves } from './lead-moves.tsx';
import { ResponseTimer } from './response-timer.tsx';

/** A lead: where it stands, what may be done with it, what is known of it and what happened to it. */
export const LeadPage = recordRoute('lead', function OneLead({ entity, record }: RecordPageProps) {
  const { row, moves } = record;
  const panels = usePanels('lead');
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      beside={<ResponseTimer row={row} />}
      actions={
        <>
          <StartRule entity="lead" id={textOf(row, 'id')} />
          <DeleteButton entity="lead" record={record} />
        </>
      }
      toolbar={moves.length > 0 && <LeadMoves record={record} />}
      main={
        <>
          <LeadBecame entity={entity} row={row} />
          {panels.map(({ id, component: Panel }) => (
            <Panel key={id} row={row} />
          ))}
          <RecordDetails entity={entity} record={record} />
        </>
      }
    />
  );
});
