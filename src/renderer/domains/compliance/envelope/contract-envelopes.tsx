import { Button, Group, Stack, Text } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { SendEnvelope } from './send-envelope.tsx';
import { SignerState } from './signer-states.tsx';
import { envelopeTexts } from './texts.ts';

/** What of a contract was sent for signature, where each signer stands, and the way to send it. */
export function ContractEnvelopes({ contractId }: { readonly contractId: string }) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const entity = useEntity('envelope');
  const [sending, setSending] = useState(false);
  const { data } = useQuery(trpc.compliance.envelope.ofContract.queryOptions({ contractId }));
  if (!data || !entity) return null;
  const { envelopes, files, maySend, signed } = data;
  if (signed && envelopes.length === 0) return null; // it was signed on another way
  return (
    <Section
      title={t('envelopes')}
      actions={
        maySend &&
        files.length > 0 && (
          <Button
            size="compact-sm"
            leftSection={<IconSignature size={14} />}
            onClick={() => setSending(true)}
          >
            {t('send')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {envelopes.length === 0 && (
          <Text c="dimmed" size="sm">
            {t(maySend ? (files.length > 0 ? 'none' : 'needsFile') : 'needsApproval')}
          </Text>
        )}
        {envelopes.map((envelope) => {
          const { label, tone } = choiceOf(entity, 'status', envelope.status);
          return (
            <Stack key={envelope.id} gap={4}>
              <Group gap="xs" justify="space-between">
                <Go to={`/compliance/envelopes/${envelope.id}`}>{envelope.fileName}</Go>
                <StatusBadge label={local(label)} tone={tone} />
              </Group>
              {envelope.signers.map((signer) => (
                <Group key={signer.id} gap="xs" justify="space-between">
                  <Text size="sm" c="dimmed">
                    {signer.name}
                  </Text>
                  <SignerState signer={signer} />
                </Group>
              ))}
            </Stack>
          );
        })}
      </Stack>
      {sending && <SendEnvelope contractId={contractId} data={data} onClose={() => setSending(false)} />}
    </Section>
  );
}
