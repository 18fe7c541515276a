import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import type { Wish } from './custom-field.ts';
import styles from './custom-fields.module.css';
import { fieldTexts } from './texts.ts';

type Choice = NonNullable<Wish['choices']>[number];

interface Props {
  readonly choices: readonly Choice[];
  readonly onChange: (choices: Choice[]) => void;
}

/** The choices of a field, in the order they are offered. */
export function ChoiceEditor({ choices, onChange }: Props) {
  const t = useTexts(fieldTexts);
  const list = useRef<HTMLFieldSetElement>(null);
  const set = (at: number, part: Partial<Choice>): void =>
    onChange(choices.map((choice, each) => (each === at ? { ...choice, ...part } : choice)));
  return (
    <fieldset ref={list} className={styles.choices}>
      <legend>{t('choices')}</legend>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new choice has nothing else to be known by
        <div key={at} className={styles.choice}>
          <TextInput
            size="xs"
            required
            maxLength={60}
            aria-label={t('choice', { at: at + 1 })}
            value={choice.zh}
            onChange={({ currentTarget }) => set(at, { zh: currentTarget.value })}
          />
          <TextInput
            size="xs"
            maxLength={60}
            aria-label={t('choiceEn', { at: at + 1 })}
            placeholder={t('english')}
            value={choice.en ?? ''}
            onChange={({ currentTarget }) => set(at, { en: currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('removeChoice', { at: at + 1 })}
            onClick={() => onChange(choices.filter((_, each) => each !== at))}
          >
            <IconX size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={13} />}
        onClick={() => {
          onChange([...choices, { zh: '' }]);
          // the new line stands there after this turn
          setTimeout(() => {
            const inputs = list.current?.querySelectorAll('input') ?? [];
            inputs[inputs.length - 2]?.focus();
          });
        }}
      >
        {t('addChoice')}
      </Button>
    </fieldset>
  );
}
