import { Stack } from '@mantine/core';
import { choiceOf, fieldOf, useEntity } from '../../../data/meta.ts';
import { fieldText, referenceText } from '../../../ui/format/field-text.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { BreachButtons } from './breach-buttons.tsx';
import { breachTexts } from './texts.ts';

const SHOWN = [
  'side',
  'type',
  'occurredOn',
  'decidedOn',
  'decidedById',
  'evidence',
  'dismissReason',
  'remedy',
  'curedOn',
];

/** What is known of a breach that only decisions change, and the decisions themselves. */
export function BreachDecision({ row }: { readonly row: Row }) {
  const t = useTexts(breachTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('breach');
  if (!entity) return null;
  const amount = fieldValue(row, 'amount');
  const said = (name: string): string | null => textOf(row, name) || null;
  const { label, tone } = choiceOf(entity, 'status', textOf(row, 'status'));
  const breach = {
    id: row.id,
    title: textOf(row, 'title'),
    type: textOf(row, 'type'),
    severity: said('severity'),
    amount: typeof amount === 'number' ? amount : null,
    currency: said('currency'),
    curedOn: said('curedOn'),
    status: textOf(row, 'status'),
    remedy: said('remedy'),
  };
  const facts = SHOWN.flatMap((name) => {
    const field = fieldOf(entity, name);
    const text = field && textOf(row, name) ? fieldText(row, field, format) : '';
    return field && text !== '' ? [{ name: local(field.label), value: text }] : [];
  });
  return (
    <Section
      title={t('decision')}
      actions={entity.mayWrite && row.deletedAt === null && <BreachButtons breach={breach} />}
    >
      <Stack gap="sm">
        <Facts
          facts={[
            {
              name: local(fieldOf(entity, 'contractId')?.label),
              value: (
                <Go to={`/compliance/contracts/${textOf(row, 'contractId')}`}>
                  {referenceText(row, 'contractId', format) || NOTHING}
                </Go>
              ),
            },
            {
              name: local(fieldOf(entity, 'status')?.label),
              value: <StatusBadge label={local(label)} tone={tone} />,
            },
            ...facts,
          ]}
        />
      </Stack>
    </Section>
  );
}
