import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import styles from './demo.module.css';
import { type DraftAttendee, emptyAttendee } from './demo-draft.ts';
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
  const change = (key: string, patch: Partial<DraftAttendee>): void =>
    onChange(attendees.map((each) => (each.key === key ? { ...each, ...patch } : each)));
  return (
    <fieldset className={styles.part}>
      <legend>{t('attendees')}</legend>
      {attendees.map((attendee, at) => {
        const { key, kind, id, name, email } = attendee;
        const n = at + 1;
        return (
          <div key={key} className={styles.attendee}>
            <Select
              aria-label={t('attendeeKind', { n })}
              allowDeselect={false}
              data={KINDS.map((value) => ({ value, label: t(value) }))}
              value={kind}
              onChange={(next) => change(key, { kind: next as DraftAttendee['kind'], id: null, name: '' })}
            />
            {kind === 'someone' ? (
              <TextInput
                aria-label={t('attendeeName', { n })}
                maxLength={100}
                value={name}
                onChange={({ currentTarget }) => change(key, { name: currentTarget.value })}
              />
            ) : (
              <ReferenceInput
                entity={ENTITIES[kind]}
                aria-label={t('attendeeName', { n })}
                value={id}
                name={name}
                onChange={(chosen, called) => change(key, { id: chosen, name: called })}
              />
            )}
            <TextInput
              type="email"
              aria-label={t('attendeeEmail', { n })}
              placeholder={t(kind === 'contact' ? 'ofContact' : 'email')}
              value={email}
              onChange={({ currentTarget }) => change(key, { email: currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('removeAttendee', { n })}
              onClick={() => onChange(attendees.filter((each) => each.key !== key))}
            >
              <IconTrash size={15} />
            </ActionIcon>
          </div>
        );
      })}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...attendees, emptyAttendee()])}
        >
          {t('addAttendee')}
        </Button>
      </div>
    </fieldset>
  );
}
