import { Select, TextInput } from '@mantine/core';
import type { FieldMeta } from '#shared/fields.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly field: FieldMeta;
  /** Required, and no column fills it. */
  readonly missing: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
}

const LONGEST = 1000;
const ORDER: ('label' | 'input' | 'description')[] = ['label', 'input', 'description'];

/** The default for one field, as text: it is read the way a cell is. */
export function DefaultInput({ field, missing, text, onText }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const label = local(field.label);
  const own = field.importDefault;
  const frame = {
    size: 'xs',
    label,
    ...(missing
      ? { description: t('requiredNoColumn'), inputWrapperOrder: ORDER, descriptionProps: { size: 'md' } }
      : {}),
    placeholder: own === undefined ? t('noDefault') : t('programDefault', { value: own }),
  } as const;
  const options =
    field.kind === 'boolean'
      ? [
          { value: '1', label: t('yes') },
          { value: '0', label: t('no') },
        ]
      : field.choices?.map((choice) => ({ value: choice.value, label: local(choice.label) }));

  if (options !== undefined)
    return (
      <Select
        {...frame}
        data={options}
        value={text === '' ? null : text}
        clearable
        clearButtonProps={{ 'aria-label': t('removeDefault', { field: label }) }}
        searchable={options.length > 8}
        onChange={(next) => onText(next ?? '')}
      />
    );
  if (field.kind === 'reference')
    return (
      <ReferenceInput
        size="xs"
        label={label}
        placeholder={frame.placeholder}
        entity={field.target ?? ''}
        value={text === '' ? null : text}
        name={text}
        onChange={(_id, name) => onText(name)}
      />
    );
  return (
    <TextInput
      {...frame}
      maxLength={LONGEST}
      autoComplete="off"
      {...(field.kind === 'date' ? { placeholder: 'YYYY-MM-DD' } : {})}
      value={text}
      onChange={({ currentTarget }) => onText(currentTarget.value)}
    />
  );
}
