import { fieldOf } from '../../../data/meta.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { fieldValue, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
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
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
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
