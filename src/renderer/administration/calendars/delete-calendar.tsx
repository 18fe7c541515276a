import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** Takes a calendar off the lists, after saying what that means. */
export function DeleteCalendar({ id, name }: Props) {
  const t = useTexts(calendarTexts);
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const remove = useCommand(client.calendar.remove.mutate, {
    undo: true,
    done: () => go('/workspace/calendars'),
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('deleteTitle', { name })}
          effects={[t('deleteHint')]}
          action={t('delete')}
          grave
          pending={remove.pending}
          onConfirm={() => remove.run({ id })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
