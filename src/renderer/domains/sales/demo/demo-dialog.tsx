import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { AttendeeRows } from './attendee-rows.tsx';
import styles from './demo.module.css';
import { type DemoDraft, inputOf } from './demo-draft.ts';
import { momentsOf } from './demo-times.ts';
import { PreparationRows } from './preparation-rows.tsx';
import { demoTexts } from './texts.ts';
import { TimeFields } from './time-fields.tsx';

interface Props {
  /** What the dialog opens with. */
  readonly given: DemoDraft;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Arranges a demo, or changes one that is planned. */
export function DemoDialog({ given, onSaved, onClose }: Props) {
  const t = useTexts(demoTexts);
  const language = useLanguage();
  const [draft, setDraft] = useState(given);
  const set = (patch: Partial<DemoDraft>): void => setDraft((known) => ({ ...known, ...patch }));
  const save = useCommand(client.sales.demo.save.mutate, {
    undo: true,
    done: ({ id }) => onSaved(id),
    failed: () => true,
  });
  const moments = momentsOf(draft.times);
  const complete = draft.title.trim() !== '' && moments !== null;
  return (
    <Modal opened onClose={onClose} title={t(draft.id === null ? 'arrange' : 'change')} size="xl">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (complete) save.run(inputOf(draft, moments));
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('subject')}
            required
            data-autofocus
            maxLength={200}
            value={draft.title}
            onChange={({ currentTarget }) => set({ title: currentTarget.value })}
          />
          <TimeFields times={draft.times} onChange={(times) => set({ times })} />
          <div className={styles.two}>
            <TextInput
              label={t('place')}
              maxLength={300}
              value={draft.place}
              onChange={({ currentTarget }) => set({ place: currentTarget.value })}
            />
            <TextInput
              label={t('link')}
              placeholder="https://"
              value={draft.link}
              onChange={({ currentTarget }) => set({ link: currentTarget.value })}
            />
          </div>
          <Textarea
            label={t('agenda')}
            autosize
            minRows={2}
            maxRows={8}
            value={draft.agenda}
            onChange={({ currentTarget }) => set({ agenda: currentTarget.value })}
          />
          <AttendeeRows attendees={draft.attendees} onChange={(attendees) => set({ attendees })} />
          <PreparationRows
            preparations={draft.preparations}
            onChange={(preparations) => set({ preparations })}
          />
          {save.error && <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={save.pending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
