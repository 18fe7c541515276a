import { Checkbox, type MantineSize, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput, DateTimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import type { Entry } from './entry.ts';
import { NumericInput } from './numeric-input.tsx';
import { checked } from './read-text.ts';
import { ReferenceInput } from './reference-input.tsx';

interface Props {
  readonly field: FieldMeta;
  readonly value: FieldValue;
  /** For money: the currency of this record. */
  readonly currency: string;
  /** For references: the name of the present value. */
  readonly name?: string | undefined;
  readonly problem?: string | undefined;
  readonly disabled?: boolean;
  readonly bare?: boolean;
  readonly size?: MantineSize;
  readonly onChange: (entry: Entry) => void;
}

/** What to fill in stands under the input, so that inputs beside one another stay in line. */
const HELP_BELOW: InputWrapperOrder = ['label', 'input', 'description', 'error'];
type InputWrapperOrder = ('label' | 'input' | 'description' | 'error')[];

/** The input that fits a field's kind. */
export function FieldInput({
  field,
  value,
  currency,
  name,
  problem,
  disabled = false,
  bare = false,
  size = 'sm',
  onChange,
}: Props) {
  const local = useLocal();
  const t = useTexts(uiTexts);
  const label = local(field.label);
  const error: ReactNode = problem;
  const named = bare ? { 'aria-label': label } : { label };
  const description = bare ? undefined : field.help;
  const frame = {
    ...named,
    disabled,
    error,
    size,
    required: field.required,
    ...(description ? { description, inputWrapperOrder: HELP_BELOW } : {}),
  };
  const text = value === null ? '' : String(value);
  const give = (next: FieldValue): void => onChange(checked(field, next));

  switch (field.kind) {
    case 'longText':
    case 'json':
      return (
        <Textarea
          {...frame}
          autosize
          minRows={2}
          maxRows={10}
          value={text}
          onChange={({ currentTarget }) => give(currentTarget.value)}
        />
      );
    case 'integer':
    case 'decimal':
    case 'money':
      return <NumericInput {...frame} field={field} value={value} currency={currency} onChange={onChange} />;
    case 'date':
      return (
        <DateInput
          {...frame}
          value={text === '' ? null : text}
          valueFormat="YYYY-MM-DD"
          placeholder="YYYY-MM-DD"
          clearable={!field.required}
          clearButtonProps={{ 'aria-label': t('clear') }}
          onChange={(next) => give(next)}
        />
      );
    case 'instant':
      return (
        <DateTimePicker
          {...frame}
          value={typeof value === 'number' ? new Date(value) : null}
          valueFormat="YYYY-MM-DD HH:mm"
          clearable={!field.required}
          clearButtonProps={{ 'aria-label': t('clear') }}
          onChange={(next) => give(next ? new Date(next).getTime() : null)}
        />
      );
    case 'boolean':
      return (
        <Checkbox
          {...(bare ? { 'aria-label': label } : { label, mt: 24 })}
          {...(description ? { description } : {})}
          disabled={disabled}
          error={error}
          size="sm"
          checked={value === 1}
          onChange={({ currentTarget }) => give(currentTarget.checked ? 1 : 0)}
        />
      );
    case 'choice':
      return (
        <Select
          {...frame}
          data={(field.choices ?? []).map((choice) => ({ value: choice.value, label: local(choice.label) }))}
          value={text === '' ? null : text}
          clearable={!field.required}
          clearButtonProps={{ 'aria-label': t('clear') }}
          searchable={(field.choices?.length ?? 0) > 8}
          nothingFoundMessage={t('nothingFound')}
          onChange={(next) => give(next)}
        />
      );
    case 'reference':
      return (
        <ReferenceInput
          {...frame}
          entity={field.target ?? ''}
          value={text === '' ? null : text}
          name={name}
          onChange={(id) => give(id)}
        />
      );
    default:
      return (
        <TextInput
          {...frame}
          type={field.kind === 'email' ? 'email' : field.kind === 'phone' ? 'tel' : 'text'}
          autoComplete="off"
          value={text}
          onChange={({ currentTarget }) => give(currentTarget.value)}
        />
      );
  }
}
