import { Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { salesTexts } from '../texts.ts';
import type { QuoteDraft } from './quote-draft.ts';
import { numberProblem } from './quote-line-check.ts';
import styles from './quote-page.module.css';

interface Props {
  readonly draft: QuoteDraft;
  readonly customer: string;
  readonly disabled: boolean;
}

/** What holds for the whole quote. */
export function QuoteHeader({ draft, customer, disabled }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('quote');
  const { header, setHeader } = draft;
  const label = (name: string): string => local(entity && fieldOf(entity, name)?.label);
  const choices = (name: string) =>
    ((entity && fieldOf(entity, name)?.choices) ?? []).map((choice) => ({
      value: choice.value,
      label: local(choice.label),
    }));
  return (
    <Section>
      <div className={styles.fields}>
        <TextInput
          className={styles.wide}
          label={label('title')}
          required
          disabled={disabled}
          value={header.title}
          onChange={({ currentTarget }) => setHeader({ title: currentTarget.value })}
        />
        <TextInput label={label('customerId')} value={customer || '—'} readOnly variant="unstyled" />
        <DateInput
          label={label('validUntil')}
          value={header.validUntil}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          disabled={disabled}
          onChange={(validUntil) => setHeader({ validUntil })}
        />
        <ReferenceInput
          entity="priceBook"
          label={label('priceBookId')}
          value={header.priceBookId}
          disabled={disabled}
          onChange={(priceBookId) => setHeader({ priceBookId })}
        />
        <ReferenceInput
          entity="customer"
          label={label('partnerId')}
          value={header.partnerId}
          disabled={disabled}
          onChange={(partnerId) => setHeader({ partnerId })}
        />
        <Select
          label={label('taxMode')}
          data={choices('taxMode')}
          value={header.taxMode}
          allowDeselect={false}
          disabled={disabled}
          onChange={(taxMode) => setHeader({ taxMode: taxMode === 'inclusive' ? 'inclusive' : 'exclusive' })}
        />
        <Select
          label={label('rounding')}
          data={choices('rounding')}
          value={header.rounding}
          allowDeselect={false}
          disabled={disabled}
          onChange={(rounding) => setHeader({ rounding: rounding === 'document' ? 'document' : 'line' })}
        />
        <TextInput
          label={label('paymentDays')}
          inputMode="numeric"
          disabled={disabled}
          value={header.paymentDays}
          error={numberProblem(header.paymentDays, { zh: '', en: '' }, 'days', language)}
          onChange={({ currentTarget }) => setHeader({ paymentDays: currentTarget.value })}
        />
        <Textarea
          className={styles.full}
          label={t('terms')}
          autosize
          minRows={1}
          maxRows={6}
          disabled={disabled}
          value={header.terms}
          onChange={({ currentTarget }) => setHeader({ terms: currentTarget.value })}
        />
      </div>
    </Section>
  );
}
