import clsx from 'clsx';
import { type FocusEvent, useEffect, useRef } from 'react';
import { type Problem, problemText } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { useLanguage } from '../language/use-texts.ts';
import { type FieldConditions, visibleFields } from './field-condition.ts';
import { FieldInput } from './field-input.tsx';
import { type FormSection, sectioned } from './form-section.ts';
import { type FieldProblem, FormSummary } from './form-summary.tsx';
import { missing } from './read-text.ts';
import styles from './record-form.module.css';
import type { Draft } from './use-draft.ts';
import { useSeenFields } from './use-seen-fields.ts';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly draft: Draft;
  readonly disabled?: boolean;
  /** Currency of amounts that name none. */
  readonly currency: string;
  /** Names of what reference fields point at now. */
  readonly nameOf?: (field: string) => string | undefined;
  /** What the program said against single fields. */
  readonly problems?: readonly Problem[];
  /** Fields that belong together; those that none names stand at the end. */
  readonly sections?: readonly FormSection[];
  /** Fields that are shown only where others hold certain values. */
  readonly visibleWhen?: FieldConditions;
  /** How often saving was tried: each time all problems are shown, and the first has the focus. */
  readonly attempt?: number;
}

const NO_SECTIONS: readonly FormSection[] = [];
const ALWAYS: FieldConditions = {};
const NO_PROBLEMS: readonly Problem[] = [];

/**
 * The fields of a record, two or three beside one another. What is wrong with one is told once it was left or typing
 * pauses, and from then on as one types; a try to save tells everything and goes to the first.
 */
export function RecordForm(props: Props) {
  const { fields, draft, disabled = false, currency, nameOf, problems = NO_PROBLEMS } = props;
  const { sections = NO_SECTIONS, visibleWhen = ALWAYS, attempt = 0 } = props;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const { seen, see, typed } = useSeenFields();
  const shown = visibleFields(fields, visibleWhen, draft.value);

  const problemOf = (field: FieldMeta): Problem | undefined => {
    const { name, required } = field;
    const value = draft.value(name);
    const empty = required && !disabled && (value === null || value === '') ? missing(field) : undefined;
    const own = draft.entry(name)?.problem ?? empty;
    if (own && (attempt > 0 || seen.has(name))) return own;
    return problems.find((problem) => problem.field === name);
  };
  const told: readonly FieldProblem[] = shown.flatMap((field) => {
    const problem = problemOf(field);
    return problem ? [{ field, text: problemText(problem, language) }] : [];
  });
  const textOf = (field: FieldMeta): string | undefined =>
    told.find((problem) => problem.field.name === field.name)?.text;

  const focus = (name: string): void =>
    box.current
      ?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] :is(input, textarea, select)`)
      ?.focus();
  const first = useRef<string | undefined>(undefined);
  first.current = told[0]?.field.name;
  const tried = useRef(attempt);
  useEffect(() => {
    if (attempt > tried.current && first.current !== undefined) focus(first.current);
    tried.current = attempt;
  });

  const onBlur = ({ target, relatedTarget, currentTarget }: FocusEvent): void => {
    const name = target.closest<HTMLElement>('[data-field]')?.dataset.field;
    // a calendar or a list of choices stands elsewhere and still belongs to its field
    const within = relatedTarget instanceof Element && relatedTarget.closest('[data-portal]') !== null;
    if (name === undefined || within || !currentTarget.contains(target) || seen.has(name)) return;
    see(name);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices which field was left
    <div ref={box} className={styles.sections} onBlur={onBlur}>
      {attempt > 0 && told.length > 1 && <FormSummary problems={told} onGo={focus} />}
      {sectioned(shown, sections).map(({ title, hint, fields: part }) => (
        <fieldset key={part[0]?.name} className={styles.section}>
          {title !== null && <legend className={styles.legend}>{title}</legend>}
          {hint && <p className={styles.hint}>{hint}</p>}
          <div className={styles.form}>
            {part.map((field) => (
              <div
                key={field.name}
                data-field={field.name}
                className={clsx(field.kind === 'longText' && styles.wide)}
              >
                <FieldInput
                  size="xs"
                  field={field}
                  value={draft.value(field.name)}
                  currency={String((field.currencyField && draft.value(field.currencyField)) || currency)}
                  name={draft.entry(field.name) ? undefined : nameOf?.(field.name)}
                  problem={textOf(field)}
                  disabled={disabled}
                  onChange={(entry) => {
                    typed(field.name);
                    draft.set(field.name, entry);
                  }}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
