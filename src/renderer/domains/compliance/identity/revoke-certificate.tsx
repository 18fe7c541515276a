import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import type { Certificate } from './identity-data.ts';
import { identityTexts } from './texts.ts';

interface Props {
  readonly certificate: Certificate;
  readonly onClose: () => void;
}

/** Asks for the reason before a certificate is revoked for good. */
export function RevokeCertificate({ certificate, onClose }: Props) {
  const t = useTexts(identityTexts);
  const [reason, setReason] = useState('');
  const revoke = useCommand(client.compliance.identity.revoke.mutate, { done: onClose });
  return (
    <ConfirmDialog
      title={t('revokeOf', { name: certificate.name })}
      effects={[t('revokeEffect'), t('revokeFinal')]}
      action={t('revoke')}
      grave
      incomplete={!reason.trim()}
      pending={revoke.pending}
      onConfirm={() => revoke.run({ id: certificate.id, reason })}
      onClose={onClose}
    >
      <Textarea
        label={t('reason')}
        required
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
