import { Select } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { DefaultInput } from './default-input.tsx';
import styles from './defaults-section.module.css';
import { columnsByField, type EditMapping, type Mapping, withDefault } from './mapping.ts';
import { importTexts } from './texts.ts';
import wizard from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly mapping: Mapping;
  readonly onMapping: EditMapping;
}

/** Long texts make no sense as a default. */
const takesDefault = ({ kind }: FieldMeta): boolean => kind !== 'json' && kind !== 'longText';

/** Values for what the file does not say. Required fields and choices without a column are offered at once. */
export function DefaultsSection({ fields, mapping, onMapping }: Props) {
  const t = useTexts(importTexts);
  const local = useLocal();
  const [added, setAdded] = useState<readonly string[]>([]);
  const mapped = columnsByField(mapping);
  const isShown = ({ name, required, kind }: FieldMeta): boolean =>
    mapping.defaults[name] !== undefined ||
    added.includes(name) ||
    ((required || kind === 'choice') && !mapped.has(name));
  const shown = fields.filter((field) => takesDefault(field) && isShown(field));
  const others = fields.filter((field) => takesDefault(field) && !isShown(field));

  return (
    <Section title={t('defaults')}>
      <p className={wizard.hint}>{t('defaultsHint')}</p>
      <div className={styles.grid}>
        {shown.map((field) => (
          <DefaultInput
            key={field.name}
            field={field}
            missing={field.required && !mapped.has(field.name)}
            text={mapping.defaults[field.name] ?? ''}
            onText={(text) => onMapping((now) => withDefault(now, field.name, text))}
          />
        ))}
        {others.length > 0 && (
          <Select
            size="xs"
            label={t('addDefault')}
            data={others.map(({ name, label }) => ({ value: name, label: local(label) }))}
            value={null}
            searchable
            onChange={(name) => name !== null && setAdded([...added, name])}
          />
        )}
      </div>
    </Section>
  );
}
