import { Textarea } from '@mantine/core';
import { useId, useMemo, useRef } from 'react';
import { problemText } from '#shared/errors.ts';
import { checkTemplateText } from '#shared/templates/check-template.ts';
import type { BothTexts } from '#shared/templates/template-body.ts';
import { LONGEST_TEXT } from '#shared/templates/template-limits.ts';
import { renameVariables } from '#shared/templates/template-text.ts';
import { findVariable, type KnownVariable, variablesFor } from '#shared/templates/variables.ts';
import { useLanguage } from '../../ui/language/use-texts.ts';
import { InsertVariable } from './insert-variable.tsx';
import { useEditing, withText } from './template-data.ts';
import styles from './template-text-input.module.css';

interface Props {
  readonly label: string;
  readonly value: BothTexts;
  readonly rows?: number;
  readonly onChange: (value: BothTexts) => void;
}

/**
 * A text of a template in the language that is edited. Variables go by their names in the reader's language; an
 * unknown one is underlined, and the sentence below offers what may have been meant.
 */
export function TemplateTextInput({ label, value, rows = 1, onChange }: Props) {
  const { schema, language, list, disabled } = useEditing();
  const reader = useLanguage();
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const variables = useMemo(() => variablesFor(schema, list), [schema, list]);
  const nameOf = ({ path, zhPath }: KnownVariable): string => (reader === 'zh' ? zhPath : path);
  const shown = renameVariables(value[language], (name) => {
    const variable = findVariable(variables, name);
    return variable && nameOf(variable);
  });
  const problems = checkTemplateText(shown, variables);
  const give = (text: string): void => onChange(withText(value, language, text));
  const insert = (text: string): void => {
    const [from, to] = [
      input.current?.selectionStart ?? shown.length,
      input.current?.selectionEnd ?? shown.length,
    ];
    give(shown.slice(0, from) + text + shown.slice(to));
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {!disabled && (
          <InsertVariable variables={variables} nameOf={nameOf} label={label} onInsert={insert} />
        )}
      </div>
      <div className={styles.box}>
        <div aria-hidden className={styles.mirror}>
          {marked(shown, problems)}
        </div>
        <Textarea
          id={id}
          ref={input}
          autosize
          minRows={rows}
          maxLength={LONGEST_TEXT}
          disabled={disabled}
          classNames={{ input: styles.input ?? '' }}
          value={shown}
          error={problems.length > 0}
          onChange={({ currentTarget }) => give(currentTarget.value)}
        />
      </div>
      {problems.map(({ from, to, problem, near }) => (
        <p key={from} className={styles.problem} role="alert">
          {problemText(problem, reader)}{' '}
          {!disabled &&
            near.map((variable) => (
              <button
                key={variable.path}
                type="button"
                className={styles.near}
                onClick={() => give(`${shown.slice(0, from)}{{${nameOf(variable)}}}${shown.slice(to)}`)}
              >
                {nameOf(variable)}
              </button>
            ))}
        </p>
      ))}
    </div>
  );
}

/** The text again, invisible, with the wrong stretches underlined. */
function marked(text: string, problems: readonly { readonly from: number; readonly to: number }[]) {
  const parts = [];
  let at = 0;
  for (const { from, to } of problems) {
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = Math.max(at, to);
  }
  return [...parts, text.slice(at), '\n'];
}
