import { Select, TextInput } from '@mantine/core';
import { problemText } from '#shared/errors.ts';
import { operatorLabel } from '#shared/filter/operator-labels.ts';
import type { TemplateTest } from '#shared/templates/template-body.ts';
import { TEST_OPERATORS } from '#shared/templates/template-limits.ts';
import { readTest } from '#shared/templates/template-test.ts';
import { findVariable, variablesFor } from '#shared/templates/variables.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { templateTexts } from './texts.ts';

interface Props {
  readonly test: TemplateTest;
  readonly onChange: (test: TemplateTest) => void;
}

/** On which value a part depends, and how. */
export function TestEditor({ test, onChange }: Props) {
  const t = useTexts(templateTexts);
  const local = useLocal();
  const reader = useLanguage();
  const { schema, disabled } = useEditing();
  const variables = variablesFor(schema, null);
  const variable = findVariable(variables, test.variable);
  const kind = variable?.kind === 'date' ? 'date' : 'text';
  const groups = schema.groups.map((group) => ({
    group: local(group.label),
    items: group.variables.map(({ name, label }) => ({
      value: `${group.name}.${name}`,
      label: local(label),
    })),
  }));
  const alone = test.op === 'empty' || test.op === 'notEmpty';
  const read = readTest(test, variables);
  const problem = 'problem' in read ? problemText(read.problem, reader) : null;
  return (
    <div className={styles.test}>
      <Select
        size="xs"
        label={t('ifVariable')}
        searchable
        allowDeselect={false}
        disabled={disabled}
        data={groups}
        value={variable?.path ?? null}
        onChange={(next) => next && onChange({ ...test, variable: next })}
      />
      <Select
        size="xs"
        label={t('comparison')}
        allowDeselect={false}
        disabled={disabled}
        data={TEST_OPERATORS.map((op) => ({ value: op, label: local(operatorLabel(op, kind)) }))}
        value={test.op}
        onChange={(op) => op && onChange({ ...test, op })}
      />
      {!alone && (
        <TextInput
          size="xs"
          label={t('comparedWith')}
          maxLength={500}
          disabled={disabled}
          value={test.value}
          onChange={({ currentTarget }) => onChange({ ...test, value: currentTarget.value })}
        />
      )}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
