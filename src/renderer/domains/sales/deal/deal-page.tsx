import { useEntity } from '../../../data/meta.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { RelatedList } from '../../../records/record/related-list.tsx';
import { StartRule } from '../../../records/rules/start-rule.tsx';
import { textOf } from '../../../ui/format/row.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { DealDemos } from '../demo/deal-demos.tsx';
import { Discovery } from '../discovery/qualification-panel.tsx';
import { DealOdds } from '../forecast/deal-odds.tsx';
import { DealOrders } from '../order/deal-orders.tsx';
import { DealCredit } from '../performance/deal-credit.tsx';
import { DealGate } from '../pipeline/deal-gate.tsx';
import { DealProposals } from '../proposal/deal-proposals.tsx';
import { salesTexts } from '../texts.ts';
import { DealActivities } from './deal-activities.tsx';
import { DealContracts } from './deal-contracts.tsx';
import { DealFacts } from './deal-facts.tsx';
import { DealQuotes } from './deal-quotes.tsx';
import { StageBar } from './stage-bar.tsx';

/** What is done next stands first; what is set once stands last. */
const FIELDS = [
  'nextStep',
  'nextStepOn',
  'expectedClose',
  'winProbability',
  'forecastCategory',
  'forecastReason',
  'amount',
  'currency',
  'name',
  'customerId',
  'productId',
  'ownerId',
  'openedOn',
  'competitor',
  'sourceChannel',
  'externalId',
  'note',
];

/** A deal: where it stands and what may be done next, its fields, quotes and activities, and what happened to it. */
export const DealPage = recordRoute('deal', function OneDeal({ entity, record }: RecordPageProps) {
  const t = useTexts(salesTexts);
  const { row } = record;
  const poc = useEntity('poc');
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      actions={
        <>
          <StartRule entity="deal" id={textOf(row, 'id')} />
          <DeleteButton entity="deal" record={record} />
        </>
      }
      toolbar={<StageBar row={row} />}
      main={
        <>
          <DealFacts entity={entity} row={row} />
          <DealGate row={row} />
          <Discovery row={row} />
          <RecordDetails entity={entity} record={record} fields={FIELDS} />
          <DealDemos row={row} />
          <DealProposals row={row} />
          {poc && <RelatedList entity={poc} field="dealId" id={row.id} />}
          <Section title={t('quotes')}>
            <DealQuotes row={row} />
          </Section>
          <DealContracts row={row} />
          <DealOrders row={row} />
        </>
      }
      side={
        <>
          <DealOdds row={row} />
          <DealCredit row={row} />
        </>
      }
      tabs={[{ name: 'activities', title: t('activities'), content: <DealActivities row={row} /> }]}
    />
  );
});
