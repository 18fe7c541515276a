import { Button, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { dueEvening } from './due-evening.ts';
import styles from './record-tasks.module.css';
import { taskTexts } from './texts.ts';

interface Props {
  /** What it is about, if about a record. */
  readonly about: { readonly entity: string; readonly id: string } | null;
  readonly onAdded?: () => void;
}

/** A task in one line: what, by when, and who if not oneself. */
export function AddTask({ about, onAdded }: Props) {
  const t = useTexts(taskTexts);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [assigneeId, setAssigneeId] = useState<string | null>(null);
  const add = useCommand(client.tasks.add.mutate, {
    undo: true,
    done: () => {
      onAdded?.();
      setTitle('');
      setDueOn(null);
      setAssigneeId(null);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    add.run({
      title: title.trim(),
      dueAt: dueEvening(dueOn),
      ...(about === null ? {} : { record: about }),
      ...(assigneeId === null ? {} : { assigneeId }),
    });
  };
  return (
    <form className={styles.adder} onSubmit={submit}>
      <TextInput
        size="xs"
        aria-label={t('newTask')}
        placeholder={t('newTask')}
        maxLength={300}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      />
      <div className={styles.foot}>
        <DateInput
          size="xs"
          aria-label={t('dueOn')}
          placeholder={t('dueOn')}
          valueFormat="YYYY-MM-DD"
          clearable
          value={dueOn}
          onChange={setDueOn}
        />
        <ReferenceInput
          size="xs"
          entity="person"
          aria-label={t('assignee')}
          placeholder={t('assignee')}
          value={assigneeId}
          onChange={setAssigneeId}
        />
        <Button type="submit" variant="default" loading={add.pending} disabled={title.trim() === ''}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
