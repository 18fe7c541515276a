import { Select, TextInput } from '@mantine/core';
import type { VisibleEntity } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import { importableFields } from './importable-fields.ts';
import type { ImportWork } from './use-import.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
}

/** What stands in where the file says nothing: for required fields, choices, tags and the currency. */
export function MappingDefaults({ entity, work }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const { mapping } = work;
  const fields = importableFields(entity).filter(
    ({ name, kind, required }) => required || kind === 'choice' || kind === 'tags' || name === 'currency',
  );
  if (!mapping || fields.length === 0) return null;
  const set = (name: string, text: string): void => {
    const { [name]: _before, ...others } = mapping.defaults;
    work.change({ ...mapping, defaults: text === '' ? others : { ...others, [name]: text } });
  };
  return (
    <Section title={t('defaults')}>
      <div className={styles.kinds}>
        {fields.map(({ name, label, kind, choices = [], importDefault = '' }) =>
          kind === 'choice' ? (
            <Select
              key={name}
              size="xs"
              clearable
              label={local(label)}
              aria-label={t('defaultOf', { field: local(label) })}
              data={choices.map((choice) => ({ value: choice.value, label: local(choice.label) }))}
              value={mapping.defaults[name] ?? (importDefault || null)}
              onChange={(next) => set(name, next ?? '')}
            />
          ) : (
            <TextInput
              key={name}
              size="xs"
              label={local(label)}
              aria-label={t('defaultOf', { field: local(label) })}
              value={mapping.defaults[name] ?? importDefault}
              onChange={({ currentTarget }) => set(name, currentTarget.value)}
            />
          ),
        )}
      </div>
    </Section>
  );
}
