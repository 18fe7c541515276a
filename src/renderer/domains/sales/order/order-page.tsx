import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { StartRule } from '../../../records/rules/start-rule.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage } from '../../../ui/language/use-texts.ts';
import { HandoverForm } from './handover-form.tsx';
import { OrderActions } from './order-actions.tsx';
import { OrderBills } from './order-bills.tsx';
import { OrderCredit } from './order-credit.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderFollowUps } from './order-follow-ups.tsx';
import { OrderLines } from './order-lines.tsx';

/** An order: what was sold, the hand-over that must be complete, and what its confirmation set going. */
export const OrderPage = recordRoute('salesOrder', function OneOrder({ entity, record }: RecordPageProps) {
  const { row } = record;
  const language = useLanguage();
  const { data, error } = useQuery(trpc.sales.order.get.queryOptions({ id: row.id }));
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!data) return <Waiting shape="record" />;
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      actions={
        <>
          <StartRule entity="salesOrder" id={row.id} />
          <OrderActions entity={entity} row={row} data={data} />
        </>
      }
      main={
        <>
          <OrderFacts entity={entity} row={row} />
          <HandoverForm entity={entity} row={row} data={data} />
          <OrderLines row={row} data={data} />
          {data.bills.length > 0 && <OrderBills row={row} data={data} />}
        </>
      }
      side={
        <>
          <OrderCredit entity={entity} row={row} data={data} />
          <OrderFollowUps row={row} data={data} />
        </>
      }
    />
  );
});
