import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { useRecordPath } from '../../../records/places.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

/** The main contract with its amendments and orders, in the order in which they take effect. */
export function ContractChain({ data }: { readonly data: ContractData }) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const recordPath = useRecordPath();
  const entity = useEntity('contract');
  if (!entity) return null;
  const label = (name: string): string => local(fieldOf(entity, name)?.label);
  const stateOf = (status: string) => choiceOf(entity, 'status', status);
  return (
    <Section title={t('chain')} flush>
      <PlainTable
        label={t('chain')}
        rowId={({ id }) => id}
        rows={data.chain}
        columns={[
          {
            id: 'title',
            header: label('title'),
            cell: ({ id, title }) =>
              id === data.contract.id ? title : <Go to={recordPath('contract', id)}>{title}</Go>,
          },
          {
            id: 'number',
            header: local(fieldOf(entity, 'number')?.label),
            cell: ({ number }) => number ?? NOTHING,
          },
          { id: 'startsOn', header: label('startsOn'), cell: ({ startsOn }) => startsOn ?? NOTHING },
          {
            id: 'status',
            header: label('status'),
            cell: ({ status }) => (
              <StatusBadge label={local(stateOf(status)?.label)} tone={stateOf(status)?.tone} />
            ),
          },
        ]}
      />
    </Section>
  );
}
