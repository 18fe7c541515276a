import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency, useToday } from '../../../data/session.ts';
import { fieldText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { complianceTexts } from '../texts.ts';
import type { ContractData } from './contract-data.ts';

interface Props {
  readonly data: ContractData;
  readonly date: string | null;
  readonly onDate: (date: string | null) => void;
}

const OWN = ['signedOn', 'signatories', 'runsUntil', 'noticeBy', 'ownerId'];

/** The terms on a date, each with the document it comes from where that is not the main contract. */
export function ContractTerms({ data, date, onDate }: Props) {
  const t = useTexts(complianceTexts);
  const local = useLocal();
  const format = useFormat();
  const today = useToday();
  const entity = useEntity('contract');
  const currency = useCompanyCurrency();
  if (!entity) return null;
  const { contract, chain, terms } = data;
  const [main] = chain;
  const noticeUnit = terms.find(({ term }) => term === 'noticeUnit')?.value;
  const shown = (term: string, value: unknown): ReactNode => {
    const field = fieldOf(entity, term);
    if (!field || value === null || value === undefined) return NOTHING;
    const row = { ...contract, [term]: typeof value === 'boolean' ? Number(value) : value };
    row.currency ??= currency;
    return fieldText(row as typeof contract, field, format) || NOTHING;
  };
  return (
    <Section
      title={t('effective')}
      actions={
        <DateInput
          size="xs"
          aria-label={t('asOf')}
          placeholder={today}
          valueFormat="YYYY-MM-DD"
          clearable
          value={date}
          onChange={onDate}
        />
      }
    >
      <Facts
        facts={[
          ...terms
            .filter(({ term }) => term !== 'noticeUnit')
            .map(({ term, value, from }) => {
              const source = from === main?.id ? undefined : chain.find(({ id }) => id === from);
              return {
                name: local(fieldOf(entity, term)?.label),
                value: (
                  <>
                    {shown(term, value)}
                    {term === 'noticeCount' && value !== null && ` ${shown('noticeUnit', noticeUnit)}`}
                    {source && <> · {t('from', { title: source.title })}</>}
                  </>
                ),
              };
            }),
          ...OWN.map((name) => {
            const field = fieldOf(entity, name);
            const text = field && textOf(contract, name) ? fieldText(contract, field, format) : NOTHING;
            return { name: local(field?.label), value: text };
          }),
        ]}
      />
    </Section>
  );
}
