import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Refusal } from '../refusal.tsx';
import { peopleTexts } from './texts.ts';
import { askPeople, type ListedPerson } from './use-people.ts';

interface Props {
  readonly person: ListedPerson;
  readonly onClose: () => void;
}

/** Says what happens when somebody leaves, and lets them go. */
export function RemovePerson({ person, onClose }: Props) {
  const t = useTexts(peopleTexts);
  const [reason, setReason] = useState('');
  const { id, name } = person;
  const remove = useCommand(client.access.people.remove.mutate, {
    failed: () => true,
    done: () => {
      void askPeople();
      tellDone(t('removed', { name }));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('removeTitle', { name })}
      effects={[t('removeSlot', { name }), t('removeKeys'), t('removeKeep')]}
      problem={<Refusal error={remove.error} />}
      action={t('remove')}
      grave
      pending={remove.pending}
      onConfirm={() => remove.run({ id, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })}
      onClose={onClose}
    >
      <Textarea
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
