import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { CreateRecordDialog } from '../../../records/create/create-record-dialog.tsx';
import { useRecordPath } from '../../../records/places.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import type { ContractData } from '../contract/contract-data.ts';
import { BreachButtons } from './breach-buttons.tsx';
import { breachTexts } from './texts.ts';

/** What was not kept, suspected or confirmed, and what a person decides about it. */
export function ContractBreaches({ data }: { readonly data: ContractData }) {
  const t = useTexts(breachTexts);
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const entity = useEntity('breach');
  const [adding, setAdding] = useState(false);
  const binding = data.contract.signedOn !== null;
  if (!entity || (!binding && data.breaches.length === 0)) return null;
  const heading = (name: string): string => local(fieldOf(entity, name)?.label);
  const labelOf = (name: string, value: string): string => local(choiceOf(entity, name, value).label);
  return (
    <Section
      title={t('breaches')}
      flush={data.breaches.length > 0}
      actions={
        entity.mayWrite &&
        binding && (
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {data.breaches.length === 0 ? (
        <Text c="dimmed">{t('none')}</Text>
      ) : (
        <PlainTable
          label={t('breaches')}
          dense
          rows={data.breaches}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: heading('title'),
              cell: ({ id, title, type, side }) => (
                <>
                  <Go to={recordPath('breach', id)}>{title}</Go>
                  <Text size="xs" c="dimmed">
                    {labelOf('side', side)} · {labelOf('type', type)}
                  </Text>
                </>
              ),
            },
            {
              id: 'occurredOn',
              header: heading('occurredOn'),
              cell: ({ occurredOn }) => format.date(occurredOn),
            },
            {
              id: 'status',
              header: heading('status'),
              cell: (breach) => {
                const { label, tone } = choiceOf(entity, 'status', breach.status);
                return (
                  <>
                    <StatusBadge label={local(label)} tone={tone} />
                    {breach.curedOn !== null && (
                      <Text size="xs" c="dimmed">
                        {t('cured', { date: format.date(breach.curedOn) })}
                      </Text>
                    )}
                    {entity.mayWrite && <BreachButtons breach={breach} />}
                  </>
                );
              },
            },
          ]}
        />
      )}
      {adding && (
        <CreateRecordDialog
          entity="breach"
          given={{ contractId: data.contract.id }}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}
