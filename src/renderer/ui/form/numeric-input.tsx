import { type MantineSize, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { Entry } from './entry.ts';
import { readText, writeText } from './read-text.ts';

interface Props {
  readonly field: FieldMeta;
  readonly value: FieldValue;
  readonly currency: string;
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly error?: ReactNode;
  readonly size?: MantineSize;
  readonly onChange: (entry: Entry) => void;
}

/** Numbers and amounts: what is typed stays as typed until the field is left. */
export function NumericInput({ field, value, currency, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      className="numeric"
      styles={{ input: { textAlign: 'right' } }}
      value={typed ?? writeText(field, value, currency)}
      {...(field.kind === 'money' ? { leftSection: <small>{currency}</small>, leftSectionWidth: 44 } : {})}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(readText(field, currentTarget.value, currency));
      }}
      onBlur={() => {
        if (typed !== null && readText(field, typed, currency).problem === null) setTyped(null);
      }}
    />
  );
}
