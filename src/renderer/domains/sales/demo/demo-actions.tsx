import { Button } from '@mantine/core';
import { IconCalendarDown, IconMail, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { download } from '../../../data/transfers.ts';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { DemoDialog } from './demo-dialog.tsx';
import { type DemoData, draftOf } from './demo-draft.ts';
import { demoTexts } from './texts.ts';

/** What may be done with a demo besides its moves: changed, taken as a file, mailed to who takes part. */
export function DemoActions({ data }: { readonly data: DemoData }) {
  const t = useTexts(demoTexts);
  const language = useLanguage();
  const [changing, setChanging] = useState(false);
  const { demo, attendees, organiser, mayWrite, mayMail } = data;
  const { id, status } = demo;
  const ics = useCommand(client.sales.demo.ics.mutate, { done: (file) => download(file.download) });
  const invite = useCommand(client.sales.demo.invite.mutate, {
    done: ({ invited }) => tellDone(t('invited', { count: invited })),
  });
  const tellable = status === 'planned' || (status === 'cancelled' && demo.invitedAt !== null);
  const mailable = mayMail && organiser !== null && attendees.some(({ address }) => address !== null);
  const words = status === 'cancelled' ? 'inviteCancelled' : demo.invitedAt ? 'inviteAgain' : 'invite';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={15} />}
        loading={ics.pending}
        onClick={() => ics.run({ id, language })}
      >
        {t('ics')}
      </Button>
      {tellable && mailable && (
        <Button
          variant="default"
          leftSection={<IconMail size={15} />}
          loading={invite.pending}
          onClick={() => invite.run({ id, language })}
        >
          {t(words)}
        </Button>
      )}
      {mayWrite && status === 'planned' && (
        <Button variant="default" leftSection={<IconPencil size={15} />} onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
      )}
      {changing && (
        <DemoDialog
          given={draftOf(data)}
          onSaved={() => setChanging(false)}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
