import { Button } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '#shared/errors.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { leadTexts } from './lead-texts.ts';

/** Accepts all leads that are shown, in one action that is undone as one; the oldest response times run out first. */
export function AcceptAll({ ids }: { readonly ids: readonly string[] }) {
  const t = useTexts(leadTexts);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const accept = useCommand(client.marketing.lead.accept.mutate, {
    undo: true,
    failed: () => true,
    done: () => setAsking(false),
  });
  const wire = accept.error ? wireErrorOf(accept.error) : undefined;
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
        {t('acceptAll', { count: ids.length })}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('acceptAllTitle', { count: ids.length })}
          effects={[t('acceptAllEffect')]}
          problem={wire && errorText(wire, language)}
          action={t('accept')}
          pending={accept.pending}
          onConfirm={() => accept.run({ ids: [...ids] })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
