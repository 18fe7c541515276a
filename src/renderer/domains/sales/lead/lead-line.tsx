import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { fieldText } from '../../../ui/format/field-text.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { WorklistLine } from '../../../ui/worklist/worklist-line.tsx';
import { ResponseTimer } from './response-timer.tsx';
import type { AskedMove, PlainMove } from './use-lead-move.ts';

export interface LeadButton {
  readonly event: PlainMove | AskedMove;
  /** The letter that does the same. */
  readonly key: string;
  readonly label: { readonly zh: string; readonly en: string };
}

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly buttons: readonly LeadButton[];
  readonly onMove: (event: LeadButton['event']) => void;
  readonly onOpen: () => void;
}

const DETAILS = ['company', 'phone', 'sourceChannel', 'campaign', 'need'] as const;

/** One lead of the inbox with what can be done at once. */
export function LeadLine({ entity, row, buttons, onMove, onOpen }: Props) {
  const local = useLocal();
  const format = useFormat();
  const details = DETAILS.flatMap((name) => {
    const field = fieldOf(entity, name);
    return (field && fieldText(row, field, format)) || [];
  });
  return (
    <WorklistLine
      label={textOf(row, 'name')}
      title={<Go to={`/sales/leads/${row.id}`}>{textOf(row, 'name')}</Go>}
      detail={details.join(' · ')}
      aside={<ResponseTimer row={row} />}
      actions={buttons.map(({ event, key, label }) => ({
        key,
        label: local(label),
        run: () => onMove(event),
      }))}
      onOpen={onOpen}
    />
  );
}
