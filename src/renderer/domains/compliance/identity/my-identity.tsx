import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { signingTexts } from '../signing/texts.ts';
import { TRUST } from '../signing/trust-words.ts';
import { type Certificate, certificateWord } from './identity-data.ts';
import { IdentityDialog, type IdentityTask } from './identity-dialog.tsx';
import { RevokeCertificate } from './revoke-certificate.tsx';
import { identityTexts } from './texts.ts';

const CLAIM = { own: 'claimOwn', commercial: 'claimCommercial', unknown: 'claimUnknown' } as const;

/** The certificate with which one signs, what it is worth, and the ways to another. */
export function MyIdentity({ mine }: { readonly mine: Certificate | null }) {
  const t = useTexts(identityTexts);
  const ts = useTexts(signingTexts);
  const format = useFormat();
  const [task, setTask] = useState<IdentityTask | null>(null);
  const [revoking, setRevoking] = useState(false);
  const state = mine && certificateWord(mine);
  return (
    <Section title={t('mine')} actions={state && <StatusBadge label={t(state.word)} tone={state.tone} />}>
      {mine ? (
        <>
          <Facts
            facts={[
              { name: t('signer'), value: mine.name },
              { name: t('organisation'), value: mine.organisation },
              { name: t('issuer'), value: mine.issuer },
              { name: t('trust'), value: ts(TRUST[mine.trust]) },
              { name: t('validTo'), value: format.instant(mine.validTo) },
            ]}
          />
          <CalmNotice>{t(CLAIM[mine.trust])}</CalmNotice>
          {mine.minutesLocked > 0 && <CalmNotice>{t('locked', { minutes: mine.minutesLocked })}</CalmNotice>}
        </>
      ) : (
        <EmptyState title={t('none')} hint={t('noneHint')} />
      )}
      <Group gap="xs" mt="sm">
        <Button variant={mine ? 'default' : 'filled'} onClick={() => setTask('make')}>
          {t('make')}
        </Button>
        <Button variant="default" onClick={() => setTask('importFile')}>
          {t('importFile')}
        </Button>
        {mine && (
          <>
            <Button variant="default" onClick={() => setTask('changePin')}>
              {t('changePin')}
            </Button>
            <Button variant="default" onClick={() => setRevoking(true)}>
              {t('revoke')}
            </Button>
          </>
        )}
      </Group>
      {task && <IdentityDialog task={task} replaces={mine !== null} onClose={() => setTask(null)} />}
      {mine && revoking && <RevokeCertificate certificate={mine} onClose={() => setRevoking(false)} />}
    </Section>
  );
}
