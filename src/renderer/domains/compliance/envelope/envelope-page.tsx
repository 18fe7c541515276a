import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { download } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useListPath } from '../../../records/places.ts';
import { RecordColumns } from '../../../records/record/record-columns.tsx';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { tellDone, tellError } from '../../../ui/feedback/tell.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageTitle } from '../../../ui/layout/page-title.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { CloseEnvelope } from './close-envelope.tsx';
import type { EnvelopeData } from './envelope-data.ts';
import { EnvelopeEvents } from './envelope-events.tsx';
import { EnvelopeFacts } from './envelope-facts.tsx';
import { EnvelopeFile } from './envelope-file.tsx';
import { EnvelopeSignatures } from './envelope-signatures.tsx';
import { SignerTable } from './signer-table.tsx';
import { envelopeTexts } from './texts.ts';

/** An envelope: who has signed and who is next, the file as it is now, and what happened. */
export function EnvelopePage({ data }: { readonly data: EnvelopeData }) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('envelope');
  const listPath = useListPath();
  const [voiding, setVoiding] = useState(false);
  const { envelope, mayWrite, hasIdentity } = data;
  const { id } = envelope;
  const remind = useCommand(client.compliance.envelope.remind.mutate, {
    done: ({ waiting }) => tellDone(t('reminded', { count: waiting })),
  });
  const audit = useCommand(client.compliance.envelope.audit.mutate);
  const save = (which: 'current' | 'auditPage'): void => {
    client.compliance.envelope.file.query({ id, which }).then(
      (ready) => download(ready.download),
      (error: unknown) => tellError(errorSentence(error, language)),
    );
  };
  if (!entity) return null;
  const { label, tone } = choiceOf(entity, 'status', envelope.status);
  const open = envelope.status === 'signing';
  return (
    <Page
      title={
        <PageTitle
          name={envelope.title}
          kind={local(entity.label)}
          back={{ to: listPath('envelope'), label: local(entity.plural) }}
        />
      }
      beside={<StatusBadge label={local(label)} tone={tone} />}
      actions={
        <>
          {open && mayWrite && (
            <>
              <Button variant="default" onClick={() => setVoiding(true)}>
                {t('void')}
              </Button>
              <Button variant="default" loading={remind.pending} onClick={() => remind.run({ id })}>
                {t('remind')}
              </Button>
            </>
          )}
          {envelope.status === 'completed' &&
            (envelope.auditPage !== null ? (
              <Button variant="default" onClick={() => save('auditPage')}>
                {t('downloadAudit')}
              </Button>
            ) : (
              mayWrite && (
                <Button variant="default" loading={audit.pending} onClick={() => audit.run({ id })}>
                  {t('makeAudit')}
                </Button>
              )
            ))}
          <Button variant="default" onClick={() => save('current')}>
            {t('download')}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {open && !hasIdentity && envelope.signers.some(({ mine, turn }) => mine && turn) && (
          <CalmNotice>
            {t('noIdentity')} <Go to="/compliance/identity">{t('makeIdentity')}</Go>
          </CalmNotice>
        )}
        <RecordColumns
          main={
            <>
              <Section title={t('signers')} flush>
                <SignerTable data={data} />
              </Section>
              <EnvelopeFile id={id} />
            </>
          }
          side={
            <>
              <EnvelopeFacts envelope={envelope} />
              <EnvelopeSignatures id={id} />
              <EnvelopeEvents data={data} />
            </>
          }
        />
      </Stack>
      {voiding && <CloseEnvelope envelope={envelope} onClose={() => setVoiding(false)} />}
    </Page>
  );
}
