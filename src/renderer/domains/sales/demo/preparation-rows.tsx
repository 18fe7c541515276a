import { Select, TextInput } from '@mantine/core';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './demo.module.css';
import { type DraftPreparation, emptyPreparation } from './demo-draft.ts';
import { PartRows } from './part-rows.tsx';
import { demoTexts } from './texts.ts';

interface Props {
  readonly preparations: readonly DraftPreparation[];
  readonly onChange: (preparations: readonly DraftPreparation[]) => void;
}

/** What is to be got ready before the demo. Ticked off on its page. */
export function PreparationRows({ preparations, onChange }: Props) {
  const t = useTexts(demoTexts);
  const local = useLocal();
  const entity = useEntity('demoPreparation');
  const kinds = (entity && fieldOf(entity, 'kind')?.choices) ?? [];
  return (
    <PartRows
      title={t('preparations')}
      items={preparations}
      row={styles.preparation}
      add={t('addPreparation')}
      remove={(n) => t('removePreparation', { n })}
      empty={emptyPreparation}
      onChange={onChange}
    >
      {({ kind, title }, n, change) => (
        <>
          <Select
            aria-label={t('preparationKind', { n })}
            allowDeselect={false}
            data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
            value={kind}
            onChange={(next) => next && change({ kind: next })}
          />
          <TextInput
            aria-label={t('preparationTitle', { n })}
            maxLength={200}
            value={title}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </>
      )}
    </PartRows>
  );
}
