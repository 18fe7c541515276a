import { type Problem, problemText } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { useLanguage } from '../language/use-texts.ts';
import { FieldInput } from './field-input.tsx';
import styles from './record-form.module.css';
import type { Draft } from './use-draft.ts';

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
  /** Fields that may not be empty show it only once saving was tried. */
  readonly strict?: boolean;
}

/** The fields of a record, two or three beside one another, each with what is wrong with it. */
export function RecordForm({
  fields,
  draft,
  disabled = false,
  currency,
  nameOf,
  problems = [],
  strict = true,
}: Props) {
  const language = useLanguage();
  const problemOf = ({ name }: FieldMeta): string | undefined => {
    const own = draft.entry(name)?.problem;
    const problem =
      own && (strict || own.code !== 'required') ? own : problems.find(({ field }) => field === name);
    return problem ? problemText(problem, language) : undefined;
  };
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <div key={field.name} className={field.kind === 'longText' ? styles.wide : undefined}>
          <FieldInput
            size="xs"
            field={field}
            value={draft.value(field.name)}
            currency={String((field.currencyField && draft.value(field.currencyField)) || currency)}
            name={draft.entry(field.name) ? undefined : nameOf?.(field.name)}
            problem={problemOf(field)}
            disabled={disabled}
            onChange={(entry) => draft.set(field.name, entry)}
          />
        </div>
      ))}
    </div>
  );
}
