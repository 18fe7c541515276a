import { useParams } from '@tanstack/react-router';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { RecordColumns } from '../../../records/record/record-columns.tsx';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordHistory } from '../../../records/record/record-history.tsx';
import { RecordTitle } from '../../../records/record/record-title.tsx';
import { useRecord } from '../../../records/record/use-record.ts';
import { RecordTasks } from '../../../records/tasks/record-tasks.tsx';
import { recordTexts } from '../../../records/texts.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { directoryTexts } from '../texts.ts';
import styles from './letter.module.css';
import { LetterActions } from './letter-actions.tsx';

/** A letter: written as a draft, read once it was sent. */
export function LetterPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  return <OneLetter key={id} id={id} />;
}

function OneLetter({ id }: { readonly id: string }) {
  const t = useTexts(directoryTexts);
  const common = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('letter');
  const { record, error } = useRecord('letter', id);
  if (error && !record) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!record || !entity) return <Waiting shape="record" />;
  const { row } = record;
  const deleted = fieldValue(row, 'deletedAt') !== null;
  const draft = textOf(row, 'status') === 'draft';
  const state = fieldOf(entity, 'status')?.choices?.find(({ value }) => value === row.status);
  return (
    <Page
      title={<RecordTitle entity={entity} row={row} />}
      beside={
        <>
          <StatusBadge label={local(state?.label)} tone={state?.tone} />
          {deleted && <StatusBadge label={common('deleted')} />}
        </>
      }
      actions={
        <>
          {draft && <DeleteButton entity="letter" record={record} />}
          {!deleted && <LetterActions row={row} />}
        </>
      }
    >
      <RecordColumns
        main={draft ? <RecordDetails entity={entity} record={record} /> : <SentLetter row={row} />}
        side={
          <>
            <RecordTasks entity="letter" id={id} fixed={deleted} />
            <Section title={t('history')}>
              <RecordHistory entity={entity} id={id} />
            </Section>
          </>
        }
      />
    </Page>
  );
}

/** What was sent, to be read. */
function SentLetter({ row }: { readonly row: Row }) {
  const t = useTexts(directoryTexts);
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const entity = useEntity('letter');
  if (!entity) return null;
  const facts = ['number', 'issuedAt', 'contactId', 'customerId', 'language'].flatMap((name) => {
    const field = fieldOf(entity, name);
    if (!field) return [];
    const text = fieldText(row, field, format) || NOTHING;
    const id = textOf(row, name);
    return [
      {
        name: local(field.label),
        value: field.target && id ? <Go to={recordPath(field.target, id)}>{text}</Go> : text,
      },
    ];
  });
  return (
    <Section title={t('letter')}>
      <Facts facts={facts} />
      <p className={styles.body}>{textOf(row, 'body')}</p>
    </Section>
  );
}
