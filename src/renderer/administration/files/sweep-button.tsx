import { Button } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { storeTexts } from './texts.ts';

interface Props {
  /** What would go. */
  readonly due: { readonly files: number; readonly bytes: number };
}

/** Removes what is due at once, after saying how much it is. */
export function SweepButton({ due }: Props) {
  const t = useTexts(storeTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const told = { count: due.files, size: format.fileSize(due.bytes) };
  const sweep = useCommand(client.files.sweep.mutate, {
    done: ({ removed }) => {
      setAsking(false);
      tellDone(t('swept', { count: removed.files, size: format.fileSize(removed.bytes) }));
    },
  });
  return (
    <>
      <Button variant="default" disabled={due.files === 0} onClick={() => setAsking(true)}>
        {t('sweepNow')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('sweepTitle', told)}
          effects={[t('sweepWarning', told)]}
          action={t('sweepNow')}
          grave
          pending={sweep.pending}
          onConfirm={() => sweep.run()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
