import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, useEntity } from '../../../data/meta.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { CloseEnvelope } from './close-envelope.tsx';
import type { EnvelopeData, Signer } from './envelope-data.ts';
import { SignDialog } from './sign-dialog.tsx';
import { SignerState } from './signer-states.tsx';
import styles from './signer-table.module.css';
import { TakeFileDialog } from './take-file-dialog.tsx';
import { envelopeTexts } from './texts.ts';

type Task = 'sign' | 'takeReturned' | 'takePaper' | 'decline';

/** Who signs, where each stands, and what can be done for those whose turn it is. */
export function SignerTable({ data }: { readonly data: EnvelopeData }) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('envelopeSigner');
  const [asking, setAsking] = useState<{ readonly task: Task; readonly signer: Signer } | null>(null);
  const approve = useCommand(client.compliance.envelope.approve.mutate);
  const { envelope, mayWrite, hasIdentity } = data;
  const close = (): void => setAsking(null);
  const labelOf = (field: string, value: string | null): string =>
    value === null ? NOTHING : local(choiceOf(entity, field, value).label);
  const button = (
    signer: Signer,
    task: Task,
    label: 'sign' | 'inPerson' | Exclude<Task, 'sign'>,
    first = false,
  ) => (
    <Button
      key={task}
      variant={first ? 'filled' : 'default'}
      size="compact-xs"
      disabled={task === 'sign' && !hasIdentity}
      onClick={() => setAsking({ task, signer })}
    >
      {t(label)}
    </Button>
  );
  const actions = (signer: Signer) => {
    if (!signer.turn || !mayWrite) return null;
    const own = signer.side === 'ours';
    if (signer.part === 'approver')
      return (
        signer.mine && (
          <Group gap={4}>
            <Button
              size="compact-xs"
              loading={approve.pending}
              onClick={() => approve.run({ id: signer.id })}
            >
              {t('approve')}
            </Button>
            {button(signer, 'decline', 'decline')}
          </Group>
        )
      );
    return (
      <Group gap={4}>
        {own && signer.mine && button(signer, 'sign', 'sign', true)}
        {!own && button(signer, 'takeReturned', 'takeReturned', true)}
        {!own && button(signer, 'sign', 'inPerson')}
        {button(signer, 'takePaper', 'takePaper')}
        {(!own || signer.mine) && button(signer, 'decline', 'decline')}
      </Group>
    );
  };
  return (
    <>
      <PlainTable
        label={t('signers')}
        dense
        rows={envelope.signers}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('name'),
            cell: ({ step, name, organisation }) => (
              <span className={styles.name}>
                {`${step}. ${name}${organisation ? ` · ${organisation}` : ''}`}
              </span>
            ),
          },
          {
            id: 'part',
            header: t('part'),
            cell: ({ part }) => <span className={styles.part}>{labelOf('part', part)}</span>,
          },
          {
            id: 'state',
            header: t('state'),
            cell: (signer) => (
              <Stack gap={6} align="flex-start">
                <SignerState signer={signer} />
                {actions(signer)}
              </Stack>
            ),
          },
          {
            id: 'way',
            header: t('how'),
            cell: ({ way, trust, signedOn }) =>
              way === null
                ? NOTHING
                : t('howLine', {
                    way: labelOf('way', way),
                    trust: labelOf('trust', trust),
                    date: format.date(signedOn),
                  }),
          },
        ]}
      />
      {asking?.task === 'sign' && <SignDialog signer={asking.signer} stamps={data.stamps} onClose={close} />}
      {(asking?.task === 'takeReturned' || asking?.task === 'takePaper') && (
        <TakeFileDialog signer={asking.signer} way={asking.task} onClose={close} />
      )}
      {asking?.task === 'decline' && (
        <CloseEnvelope envelope={envelope} signer={asking.signer} onClose={close} />
      )}
    </>
  );
}
