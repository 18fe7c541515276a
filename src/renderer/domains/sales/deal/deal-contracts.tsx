import { Button, Group } from '@mantine/core';
import { IconTrophy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { salesTexts } from '../texts.ts';
import { CloseDeal } from './close-deal.tsx';
import styles from './deal-parts.module.css';

type Contract = Outputs['compliance']['envelope']['ofDeal']['contracts'][number];

/** The contracts of a deal with where each signer stands. Once one is signed, the deal is offered as won on that day. */
export function DealContracts({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const format = useFormat();
  const [winning, setWinning] = useState(false);
  const readable = useEntity('envelope') !== undefined;
  const deal = useEntity('deal');
  const { data } = useQuery({
    ...trpc.compliance.envelope.ofDeal.queryOptions({ dealId: row.id }),
    enabled: readable,
  });
  if (!data || data.contracts.length === 0) return null;
  const { contracts, signedOn } = data;
  const offered = signedOn !== null && textOf(row, 'status') === 'open' && deal?.mayWrite;
  const amount = fieldValue(row, 'amount');
  return (
    <Section title={t('contracts')}>
      <div className={styles.list}>
        {offered && (
          <CalmNotice>
            <Group justify="space-between" gap="xs">
              {t('contractSigned', { date: format.date(signedOn) })}
              <Button
                size="compact-sm"
                leftSection={<IconTrophy size={14} />}
                onClick={() => setWinning(true)}
              >
                {t('winOnSignature')}
              </Button>
            </Group>
          </CalmNotice>
        )}
        {contracts.map((contract) => (
          <DealContract key={contract.id} contract={contract} />
        ))}
      </div>
      {winning && signedOn !== null && (
        <CloseDeal
          closing={{
            id: row.id,
            name: textOf(row, 'name'),
            event: 'win',
            closedOn: signedOn,
            amount: typeof amount === 'number' ? amount : null,
            currency: textOf(row, 'currency'),
          }}
          onClose={() => setWinning(false)}
        />
      )}
    </Section>
  );
}

function DealContract({ contract }: { readonly contract: Contract }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('contract');
  const envelopes = useEntity('envelope');
  const signers = useEntity('envelopeSigner');
  const state = choiceOf(entity, 'status', contract.status);
  return (
    <>
      <div className={styles.line}>
        <Go to={`/compliance/contracts/${contract.id}`} className={styles.main}>
          {contract.number === null ? contract.title : `${contract.number} · ${contract.title}`}
        </Go>
        <span className={styles.muted}>
          {contract.signedOn !== null && t('signedOn', { date: format.date(contract.signedOn) })}
        </span>
        <StatusBadge label={local(state.label)} tone={state.tone} />
      </div>
      {contract.envelopes.map((envelope) => {
        const stands = choiceOf(envelopes, 'status', envelope.status);
        return (
          <div key={envelope.id} className={styles.list}>
            <div className={styles.line}>
              <Go to={`/compliance/envelopes/${envelope.id}`} className={styles.main}>
                {envelope.fileName}
              </Go>
              <span className={styles.muted}>{envelope.closeReason}</span>
              <StatusBadge label={local(stands.label)} tone={stands.tone} />
            </div>
            {envelope.signers.map((signer) => {
              const at = choiceOf(signers, 'status', signer.status);
              return (
                <div key={signer.id} className={styles.line}>
                  <span className={styles.main}>{signer.name}</span>
                  <StatusBadge label={local(at.label)} tone={at.tone} />
                </div>
              );
            })}
          </div>
        );
      })}
    </>
  );
}
