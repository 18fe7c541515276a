import type { FieldMeta } from '#shared/fields.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { AppliedChoice } from './applied-choice.tsx';
import styles from './applied-choices.module.css';
import type { UnknownValue } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { importTexts } from './texts.ts';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly mapping: Mapping;
  /** What is still unknown, although it may have been decided for an earlier file. */
  readonly unknown: readonly UnknownValue[];
  readonly onMapping: (mapping: Mapping) => void;
}

const MOST = 100;

/** Decisions on values that hold for this run; each can be taken back. */
export function AppliedChoices({ fields, mapping, unknown, onMapping }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const choices = Object.entries(mapping.values).flatMap(([field, values]) =>
    Object.entries(values)
      .filter(([value]) => !unknown.some((each) => each.field === field && each.value === value))
      .map(([value, choice]) => ({ field, value, choice })),
  );
  if (choices.length === 0) return null;

  const takeBack = (field: string, value: string): void => {
    const { [value]: _gone, ...rest } = mapping.values[field] ?? {};
    onMapping({ ...mapping, values: { ...mapping.values, [field]: rest } });
  };

  return (
    <details className={styles.choices}>
      <summary>{t('applied', { shown: format.integer(choices.length) })}</summary>
      <ul>
        {choices.slice(0, MOST).map(({ field, value, choice }) => (
          <AppliedChoice
            key={JSON.stringify([field, value])}
            field={fields.find(({ name }) => name === field)}
            value={value}
            choice={choice}
            onTakeBack={() => takeBack(field, value)}
          />
        ))}
      </ul>
    </details>
  );
}
