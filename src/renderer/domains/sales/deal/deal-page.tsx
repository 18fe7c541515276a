import { Tabs } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { FilesTitle } from '../../../records/files/files-title.tsx';
import { RecordFiles } from '../../../records/files/record-files.tsx';
import { RecordColumns } from '../../../records/record/record-columns.tsx';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordHistory } from '../../../records/record/record-history.tsx';
import { RecordTitle } from '../../../records/record/record-title.tsx';
import { useRecord } from '../../../records/record/use-record.ts';
import { StartRule } from '../../../records/rules/start-rule.tsx';
import { RecordTasks } from '../../../records/tasks/record-tasks.tsx';
import { recordTexts } from '../../../records/texts.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { fieldValue } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { Discovery } from '../discovery/qualification-panel.tsx';
import { DealOdds } from '../forecast/deal-odds.tsx';
import { DealGate } from '../pipeline/deal-gate.tsx';
import { salesTexts } from '../texts.ts';
import { DealActivities } from './deal-activities.tsx';
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
export function DealPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <OneDeal key={id} id={id} />;
}

function OneDeal({ id }: { readonly id: string }) {
  const t = useTexts(salesTexts);
  const common = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('deal');
  const { record, error } = useRecord('deal', id);
  if (error && !record) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!record || !entity) return <Waiting shape="record" />;
  const { row } = record;
  const state = fieldOf(entity, 'status')?.choices?.find(({ value }) => value === row.status);
  return (
    <Page
      title={<RecordTitle entity={entity} row={row} />}
      beside={
        <>
          <StatusBadge label={local(state?.label)} tone={state?.tone} />
          {fieldValue(row, 'deletedAt') !== null && <StatusBadge label={common('deleted')} />}
        </>
      }
      actions={
        <>
          <StartRule entity="deal" id={id} />
          <DeleteButton entity="deal" record={record} />
        </>
      }
      toolbar={<StageBar row={row} />}
    >
      <RecordColumns
        main={
          <>
            <DealFacts entity={entity} row={row} />
            <DealGate row={row} />
            <Discovery row={row} />
            <RecordDetails entity={entity} record={record} fields={FIELDS} />
            <Section title={t('quotes')}>
              <DealQuotes row={row} />
            </Section>
          </>
        }
        side={
          <>
            <DealOdds row={row} />
            <RecordTasks entity="deal" id={id} fixed={fieldValue(row, 'deletedAt') !== null} />
            <Section>
              <Tabs defaultValue="activities" keepMounted={false}>
                <Tabs.List mb="sm">
                  <Tabs.Tab value="activities">{t('activities')}</Tabs.Tab>
                  <Tabs.Tab value="files">
                    <FilesTitle entity="deal" id={id} />
                  </Tabs.Tab>
                  <Tabs.Tab value="history">{t('history')}</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="activities">
                  <DealActivities row={row} />
                </Tabs.Panel>
                <Tabs.Panel value="files">
                  <RecordFiles entity="deal" id={id} fixed={fieldValue(row, 'deletedAt') !== null} />
                </Tabs.Panel>
                <Tabs.Panel value="history">
                  <RecordHistory entity={entity} id={id} />
                </Tabs.Panel>
              </Tabs>
            </Section>
          </>
        }
      />
    </Page>
  );
}
