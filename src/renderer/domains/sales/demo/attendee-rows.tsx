import { Select, TextInput } from '@mantine/core';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import styles from './demo.module.css';
import { type DraftAttendee, emptyAttendee } from './demo-draft.ts';
import { PartRows } from './part-rows.tsx';
import { demoTexts } from './texts.ts';

interface Props {
  readonly attendees: readonly DraftAttendee[];
  readonly onChange: (attendees: readonly DraftAttendee[]) => void;
}

const KINDS = ['contact', 'colleague', 'someone'] as const;
const ENTITIES = { contact: 'contact', colleague: 'person' } as const;

/** Who takes part: contacts, colleagues, or anybody by name. */
export function AttendeeRows({ attendees, onChange }: Props) {
  const t = useTexts(demoTexts);
  return (
    <PartRows
      title={t('attendees')}
      items={attendees}
      row={styles.attendee}
      add={t('addAttendee')}
      remove={(n) => t('removeAttendee', { n })}
      empty={emptyAttendee}
      onChange={onChange}
    >
      {({ kind, id, name, email }, n, change) => (
        <>
          <Select
            aria-label={t('attendeeKind', { n })}
            allowDeselect={false}
            data={KINDS.map((value) => ({ value, label: t(value) }))}
            value={kind}
            onChange={(next) => change({ kind: next as DraftAttendee['kind'], id: null, name: '' })}
          />
          {kind === 'someone' ? (
            <TextInput
              aria-label={t('attendeeName', { n })}
              maxLength={100}
              value={name}
              onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            />
          ) : (
            <ReferenceInput
              entity={ENTITIES[kind]}
              aria-label={t('attendeeName', { n })}
              value={id}
              name={name}
              onChange={(chosen, called) => change({ id: chosen, name: called })}
            />
          )}
          <TextInput
            type="email"
            aria-label={t('attendeeEmail', { n })}
            placeholder={t(kind === 'contact' ? 'ofContact' : 'email')}
            value={email}
            onChange={({ currentTarget }) => change({ email: currentTarget.value })}
          />
        </>
      )}
    </PartRows>
  );
}
