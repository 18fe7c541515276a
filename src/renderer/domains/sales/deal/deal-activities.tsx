import { Checkbox } from '@mantine/core';
import { IconArrowRight, IconFileDescription, IconPresentation } from '@tabler/icons-react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useRows } from '../../../records/list/use-rows.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Timeline, type TimelineItem } from '../../../ui/record/timeline.tsx';
import { demoTexts } from '../demo/texts.ts';
import { proposalTexts } from '../proposal/texts.ts';
import { salesTexts } from '../texts.ts';
import { activityIcon } from './activity-icons.tsx';
import { AddActivity } from './add-activity.tsx';
import styles from './deal-parts.module.css';

const momentOf = (row: Row): number => Number(fieldValue(row, 'at') ?? fieldValue(row, 'createdAt') ?? 0);

/** What was done for a deal and what is to be done, together with its way through the stages. */
export function DealActivities({ row: deal }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const d = useTexts(demoTexts);
  const p = useTexts(proposalTexts);
  const filter = { field: 'dealId', op: 'equals', value: deal.id } as const;
  const activities = useRows({ entity: 'activity', filter, search: '' }, null);
  const stages = useRows({ entity: 'stageMove', filter, search: '' }, null);

  const demo = useEntity('demo');
  const demos = useRows(
    {
      entity: 'demo',
      filter: { and: [filter, { field: 'status', op: 'in', value: ['held', 'noShow', 'cancelled'] }] },
      search: '',
    },
    null,
    demo !== undefined,
  );

  const proposal = useEntity('proposal');
  const proposals = useRows(
    {
      entity: 'proposal',
      filter: { and: [filter, { field: 'sentAt', op: 'notEmpty' }] },
      search: '',
    },
    null,
    proposal !== undefined,
  );

  const items = [
    ...activities.rows.map(
      (row): TimelineItem => ({
        id: row.id,
        at: momentOf(row),
        icon: activityIcon(textOf(row, 'kind')),
        title: <ActivityTitle row={row} />,
        body: textOf(row, 'body'),
        by: local(row.refs.createdById),
      }),
    ),
    ...stages.rows.map((row): TimelineItem => {
      const from = local(row.refs.fromStageId);
      const to = local(row.refs.toStageId);
      return {
        id: row.id,
        at: momentOf(row),
        icon: <IconArrowRight size={14} />,
        title: from ? t('stageChanged', { from, to }) : t('stageEntered', { to }),
      };
    }),
    ...demos.rows.map((row): TimelineItem => {
      const state = local(choiceOf(demo, 'status', textOf(row, 'status')).label);
      return {
        id: row.id,
        at: Number(fieldValue(row, 'startsAt')),
        icon: <IconPresentation size={14} />,
        title: <Go to={`/sales/demos/${row.id}`}>{d('heldItem', { title: textOf(row, 'title'), state })}</Go>,
        body: textOf(row, 'feedback') || textOf(row, 'reason'),
      };
    }),
    ...proposals.rows.map((row): TimelineItem => {
      const state = local(choiceOf(proposal, 'status', textOf(row, 'status')).label);
      const [title, number] = [textOf(row, 'title'), textOf(row, 'number')];
      return {
        id: row.id,
        at: Number(fieldValue(row, 'sentAt')),
        icon: <IconFileDescription size={14} />,
        title: <Go to={`/sales/proposals/${row.id}`}>{p('sentItem', { title, number, state })}</Go>,
        body: textOf(row, 'answer'),
      };
    }),
  ].sort((a, b) => b.at - a.at);

  return (
    <>
      <AddActivity deal={deal} />
      {items.length === 0 && !activities.loading ? (
        <p className={styles.none}>{t('noActivities')}</p>
      ) : (
        <Timeline label={t('activities')} items={items} />
      )}
    </>
  );
}

/** A task can be ticked off; everything else just happened. */
function ActivityTitle({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const format = useFormat();
  const update = useCommand(client.records.update.mutate, { undo: true });
  const subject = textOf(row, 'subject');
  if (textOf(row, 'kind') !== 'task') return subject;
  const doneAt = fieldValue(row, 'doneAt');
  const due = textOf(row, 'dueOn');
  return (
    <Checkbox
      size="xs"
      mt={4}
      aria-label={t('markDone', { subject })}
      label={
        <>
          {subject}
          {due && <span className="numeric"> · {t('due', { date: format.date(due) })}</span>}
        </>
      }
      checked={doneAt !== null}
      onChange={({ currentTarget }) =>
        update.run({
          entity: 'activity',
          id: row.id,
          values: { doneAt: currentTarget.checked ? Date.now() : null },
          before: { doneAt },
        })
      }
    />
  );
}
