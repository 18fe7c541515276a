import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { signingTexts } from '../signing/texts.ts';
import { TRUST } from '../signing/trust-words.ts';
import { type Certificate, certificateWord } from './identity-data.ts';
import { RevokeCertificate } from './revoke-certificate.tsx';
import { identityTexts } from './texts.ts';

interface Props {
  readonly certificates: readonly Certificate[];
  readonly mayManage: boolean;
}

/** Every certificate there was, the newest first; one that is in use can be revoked by whoever manages them. */
export function CertificateList({ certificates, mayManage }: Props) {
  const t = useTexts(identityTexts);
  const ts = useTexts(signingTexts);
  const format = useFormat();
  const [revoking, setRevoking] = useState<Certificate | null>(null);
  return (
    <Section title={t('certificates')} flush>
      <PlainTable
        label={t('certificates')}
        rows={certificates}
        rowId={({ id }) => id}
        columns={[
          { id: 'name', header: t('signer'), cell: ({ name }) => name },
          { id: 'trust', header: t('trust'), cell: ({ trust }) => ts(TRUST[trust]) },
          { id: 'serial', header: t('serial'), cell: ({ serial }) => serial.slice(0, 12) },
          { id: 'validTo', header: t('validTo'), cell: ({ validTo }) => format.instant(validTo) },
          {
            id: 'status',
            header: t('status'),
            cell: (each) => {
              const { word, tone } = certificateWord(each);
              return <StatusBadge label={t(word)} tone={tone} />;
            },
          },
          ...(mayManage
            ? [
                {
                  id: 'revoke',
                  header: t('revoke'),
                  cell: (each: Certificate) =>
                    each.status !== 'revoked' && (
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={t('revokeOf', { name: each.name })}
                        onClick={() => setRevoking(each)}
                      >
                        {t('revoke')}
                      </Button>
                    ),
                },
              ]
            : []),
        ]}
      />
      {revoking && <RevokeCertificate certificate={revoking} onClose={() => setRevoking(null)} />}
    </Section>
  );
}
