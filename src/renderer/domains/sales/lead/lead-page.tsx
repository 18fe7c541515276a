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
import { LeadBecame } from './lead-became.tsx';
import { LeadMoves } from './lead-moves.tsx';
import { leadTexts } from './lead-texts.ts';
import { ResponseTimer } from './response-timer.tsx';

/** A lead: where it stands, what may be done with it, what is known of it and what happened to it. */
export function LeadPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <OneLead key={id} id={id} />;
}

function OneLead({ id }: { readonly id: string }) {
  const t = useTexts(leadTexts);
  const common = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('lead');
  const { record, error } = useRecord('lead', id);
  if (error && !record) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!record || !entity) return <Waiting shape="record" />;
  const { row } = record;
  const deleted = fieldValue(row, 'deletedAt') !== null;
  const state = fieldOf(entity, 'status')?.choices?.find(({ value }) => value === row.status);
  return (
    <Page
      title={<RecordTitle entity={entity} row={row} />}
      beside={
        <>
          <StatusBadge label={local(state?.label)} tone={state?.tone} />
          <ResponseTimer row={row} />
          {deleted && <StatusBadge label={common('deleted')} />}
        </>
      }
      actions={
        <>
          <StartRule entity="lead" id={id} />
          <DeleteButton entity="lead" record={record} />
        </>
      }
      toolbar={record.moves.length > 0 && <LeadMoves record={record} />}
    >
      <RecordColumns
        main={
          <>
            <LeadBecame entity={entity} row={row} />
            <RecordDetails entity={entity} record={record} />
          </>
        }
        side={
          <>
            <RecordTasks entity="lead" id={id} fixed={deleted} />
            <Section>
              <Tabs defaultValue="history" keepMounted={false}>
                <Tabs.List mb="sm">
                  <Tabs.Tab value="history">{t('history')}</Tabs.Tab>
                  <Tabs.Tab value="files">
                    <FilesTitle entity="lead" id={id} />
                  </Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="history">
                  <RecordHistory entity={entity} id={id} />
                </Tabs.Panel>
                <Tabs.Panel value="files">
                  <RecordFiles entity="lead" id={id} fixed={deleted} />
                </Tabs.Panel>
              </Tabs>
            </Section>
          </>
        }
      />
    </Page>
  );
}
