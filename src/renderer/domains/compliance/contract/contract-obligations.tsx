import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { CreateRecordDialog } from '../../../records/create/create-record-dialog.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

/** What both sides have to do, ticked with evidence. */
export function ContractObligations({ data }: { readonly data: ContractData }) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('obligation');
  const [adding, setAdding] = useState(false);
  const [doing, setDoing] = useState<ContractData['obligations'][number] | null>(null);
  const [evidence, setEvidence] = useState('');
  const close = (): void => {
    setDoing(null);
    setEvidence('');
  };
  const fulfil = useCommand(client.compliance.contract.fulfil.mutate, { undo: true, done: close });
  if (!entity) return null;
  const labelOf = (name: string, value: string): string => local(choiceOf(entity, name, value).label);
  const heading = (name: string): string => local(fieldOf(entity, name)?.label);
  return (
    <Section
      title={t('obligations')}
      flush={data.obligations.length > 0}
      actions={
        entity.mayWrite && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('addObligation')}
          </Button>
        )
      }
    >
      {data.obligations.length === 0 ? (
        <Text c="dimmed">{t('noObligations')}</Text>
      ) : (
        <PlainTable
          label={t('obligations')}
          dense
          rows={data.obligations}
          rowId={({ id }) => id}
          columns={[
            { id: 'title', header: heading('title'), cell: ({ title }) => title },
            { id: 'side', header: heading('side'), cell: ({ side }) => labelOf('side', side) },
            { id: 'dueOn', header: heading('dueOn'), cell: ({ dueOn }) => format.date(dueOn) },
            {
              id: 'status',
              header: heading('status'),
              cell: (duty) => (
                <>
                  {(duty.status !== 'open' || !entity.mayWrite) && (
                    <StatusBadge
                      label={labelOf('status', duty.status)}
                      tone={choiceOf(entity, 'status', duty.status).tone}
                    />
                  )}
                  {duty.status !== 'done' && entity.mayWrite && (
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={t('fulfil', { title: duty.title })}
                      onClick={() => setDoing(duty)}
                    >
                      {t('markDone')}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {adding && (
        <CreateRecordDialog
          entity="obligation"
          given={{ contractId: data.contract.id }}
          onClose={() => setAdding(false)}
        />
      )}
      {doing && (
        <Modal opened onClose={close} title={t('fulfil', { title: doing.title })} size="sm">
          <Stack gap="sm">
            <Textarea
              label={t('evidence')}
              required
              data-autofocus
              autosize
              minRows={2}
              value={evidence}
              onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
            />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>
                {t('cancel')}
              </Button>
              <Button
                disabled={!evidence.trim()}
                loading={fulfil.pending}
                onClick={() => fulfil.run({ id: doing.id, evidence })}
              >
                {t('confirm')}
              </Button>
            </Group>
          </Stack>
        </Modal>
      )}
    </Section>
  );
}
