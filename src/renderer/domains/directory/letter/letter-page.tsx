import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { FieldFacts } from '../../../records/record/field-facts.tsx';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { directoryTexts } from '../texts.ts';
import styles from './letter.module.css';
import { LetterActions } from './letter-actions.tsx';

/** A letter: written as a draft, read once it was sent. */
export const LetterPage = recordRoute('letter', function OneLetter({ entity, record }: RecordPageProps) {
  const { row } = record;
  const draft = textOf(row, 'status') === 'draft';
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      actions={
        <>
          {draft && <DeleteButton entity="letter" record={record} />}
          {fieldValue(row, 'deletedAt') === null && <LetterActions row={row} />}
        </>
      }
      main={
        draft ? (
          <RecordDetails entity={entity} record={record} />
        ) : (
          <SentLetter entity={entity} record={record} />
        )
      }
    />
  );
});

/** What was sent, to be read. */
function SentLetter({ entity, record: { row } }: RecordPageProps) {
  const t = useTexts(directoryTexts);
  return (
    <Section title={t('letter')}>
      <FieldFacts
        entity={entity}
        row={row}
        names={['number', 'issuedAt', 'contactId', 'customerId', 'language']}
      />
      <p className={styles.body}>{textOf(row, 'body')}</p>
    </Section>
  );
}
