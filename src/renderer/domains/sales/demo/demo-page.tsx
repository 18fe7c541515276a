import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choiceOf } from '../../../data/meta.ts';
import { useCompanyTimeZone } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import styles from './demo.module.css';
import { DemoActions } from './demo-actions.tsx';
import { DemoAttendees } from './demo-attendees.tsx';
import { DemoPreparations } from './demo-preparations.tsx';
import { spanText } from './demo-times.ts';
import { type DemoMove, MoveDemo } from './move-demo.tsx';
import { demoTexts } from './texts.ts';

/** A demo: when and where, who takes part, what is got ready, and what came of it. */
export const DemoPage = recordRoute('demo', function OneDemo({ entity, record }: RecordPageProps) {
  const local = useLocal();
  const [asking, setAsking] = useState<DemoMove | null>(null);
  const { row, moves } = record;
  const begun = Number(fieldValue(row, 'startsAt')) <= Date.now();
  const deleted = fieldValue(row, 'deletedAt') !== null;
  const { data } = useQuery({
    ...trpc.sales.demo.get.queryOptions({ id: textOf(row, 'id') }),
    enabled: !deleted,
  });
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      actions={
        <>
          <DeleteButton entity="demo" record={record} />
          {data && !deleted && <DemoActions data={data} />}
          {data &&
            moves.map(({ event, label, tone }) => (
              <Button
                key={event}
                variant={(tone === 'good' && begun) || event === 'reschedule' ? 'filled' : 'default'}
                onClick={() => setAsking(event as DemoMove)}
              >
                {local(label)}
              </Button>
            ))}
        </>
      }
      main={
        <>
          <DemoFacts entity={entity} record={record} />
          {data && <DemoAttendees data={data} />}
          {data && <DemoPreparations data={data} />}
          {data && asking && <MoveDemo demo={data.demo} event={asking} onClose={() => setAsking(null)} />}
        </>
      }
    />
  );
});

function DemoFacts({ entity, record: { row } }: RecordPageProps) {
  const format = useFormat();
  const t = useTexts(demoTexts);
  const local = useLocal();
  const recordPath = useRecordPath();
  const companyZone = useCompanyTimeZone();
  const label = (name: string): string => local(entity.fields.find((field) => field.name === name)?.label);
  const text = (name: string): string => textOf(row, name);
  const zone = text('timeZone');
  const time = spanText(Number(fieldValue(row, 'startsAt')), Number(fieldValue(row, 'endsAt')), zone, format);
  const result = choiceOf(entity, 'result', text('result'));
  const linked = (name: string, target: string) =>
    text(name) ? <Go to={recordPath(target, text(name))}>{local(row.refs[name])}</Go> : NOTHING;
  const facts = [
    {
      name: t('when'),
      value: <span className="numeric">{zone === companyZone ? time : t('timeIn', { time, zone })}</span>,
    },
    { name: label('dealId'), value: linked('dealId', 'deal') },
    { name: label('customerId'), value: linked('customerId', 'customer') },
    { name: label('place'), value: text('place') || NOTHING },
    ...(text('link') ? [{ name: label('link'), value: text('link') }] : []),
    ...(result.label
      ? [{ name: label('result'), value: <StatusBadge label={local(result.label)} tone={result.tone} /> }]
      : []),
    ...['feedback', 'reason']
      .filter((name) => text(name) !== '')
      .map((name) => ({ name: label(name), value: <p className={styles.agenda}>{text(name)}</p> })),
    ...(text('agenda')
      ? [{ name: label('agenda'), value: <p className={styles.agenda}>{text('agenda')}</p> }]
      : []),
  ];
  return (
    <Section>
      <Facts facts={facts} />
    </Section>
  );
}
