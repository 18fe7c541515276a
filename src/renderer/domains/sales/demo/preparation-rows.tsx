import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import styles from './demo.module.css';
import { type DraftPreparation, emptyPreparation } from './demo-draft.ts';
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
  const change = (key: string, patch: Partial<DraftPreparation>): void =>
    onChange(preparations.map((each) => (each.key === key ? { ...each, ...patch } : each)));
  return (
    <fieldset className={styles.part}>
      <legend>{t('preparations')}</legend>
      {preparations.map(({ key, kind, title }, at) => (
        <div key={key} className={styles.preparation}>
          <Select
            aria-label={t('preparationKind', { n: at + 1 })}
            allowDeselect={false}
            data={kinds.map(({ value, label }) => ({ value, label: local(label) }))}
            value={kind}
            onChange={(next) => next && change(key, { kind: next })}
          />
          <TextInput
            aria-label={t('preparationTitle', { n: at + 1 })}
            maxLength={200}
            value={title}
            onChange={({ currentTarget }) => change(key, { title: currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removePreparation', { n: at + 1 })}
            onClick={() => onChange(preparations.filter((each) => each.key !== key))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...preparations, emptyPreparation()])}
        >
          {t('addPreparation')}
        </Button>
      </div>
    </fieldset>
  );
}
