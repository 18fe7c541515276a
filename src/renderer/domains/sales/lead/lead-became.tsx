import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { useRecordPath } from '../../../records/places.ts';
import { fieldText } from '../../../ui/format/field-text.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { leadTexts } from './lead-texts.ts';

/** What a converted lead became: customer, contact and deal, one click away. */
export function LeadBecame({ entity, row }: { readonly entity: VisibleEntity; readonly row: Row }) {
  const t = useTexts(leadTexts);
  const local = useLocal();
  const format = useFormat();
  const recordPath = useRecordPath();
  const facts = ['customerId', 'contactId', 'dealId'].flatMap((name) => {
    const field = fieldOf(entity, name);
    const id = textOf(row, name);
    if (!field?.target || id === '') return [];
    const label = local(
      { customerId: t('customer'), contactId: t('contact'), dealId: t('deal') }[name] ?? field.label,
    );
    return [
      { name: label, value: <Go to={recordPath(field.target, id)}>{fieldText(row, field, format)}</Go> },
    ];
  });
  if (facts.length === 0) return null;
  return (
    <Section title={t('became')}>
      <Facts facts={facts} />
    </Section>
  );
}
