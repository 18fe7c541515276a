import type { VisibleEntity } from '../../../data/meta.ts';
import { FieldFacts } from '../../../records/record/field-facts.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { Section } from '../../../ui/layout/section.tsx';

const ALWAYS = ['customerId', 'gross', 'net', 'yearlyNet', 'signedOn', 'contractId', 'dealId'];
/** What happened to it, shown once it has. */
const LATER = [
  'confirmedAt',
  'confirmedById',
  'overrideReason',
  'completedOn',
  'cancelledOn',
  'cancelReason',
];

/** Where an order comes from, what it is worth, and what became of it. */
export function OrderFacts({ entity, row }: { readonly entity: VisibleEntity; readonly row: Row }) {
  const names = [...ALWAYS, ...LATER.filter((name) => textOf(row, name) !== '')];
  return (
    <Section>
      <FieldFacts entity={entity} row={row} names={names} />
    </Section>
  );
}
