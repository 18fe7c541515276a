import { Select } from '@mantine/core';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useEditing } from './template-data.ts';
import { templateTexts } from './texts.ts';

/** Which rows are listed. */
export function ListChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (list: string) => void;
}) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const { schema, disabled } = useEditing();
  return (
    <Select
      size="xs"
      label={t('rowsOf')}
      allowDeselect={false}
      disabled={disabled}
      data={schema.lists.map(({ name, label }) => ({ value: name, label: local(label) }))}
      value={value}
      onChange={(next) => next && onChange(next)}
    />
  );
}
