import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { FilterLeaf, Operator } from '#shared/filter/filter.ts';
import { pathToPerson } from '#shared/filter/filter-subject.ts';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './filter.module.css';
import { choosableFields, type FilterSubject, findField } from './filter-subject.ts';
import { FilterValue } from './filter-value.tsx';
import { operatorLabel, operatorsFor } from './operators.ts';

interface Props {
  readonly subject: FilterSubject;
  readonly leaf: FilterLeaf;
  readonly onChange: (leaf: FilterLeaf) => void;
  readonly onRemove: () => void;
}

/** One line of the editor: field, comparison, value. */
export function FilterCondition({ subject, leaf, onChange, onRemove }: Props) {
  const t = useTexts(uiTexts);
  const local = useLocal();
  const found = findField(subject, leaf.field);
  const kind = found?.field.kind ?? 'text';
  const fields = choosableFields(subject);
  // a longer path, as the text form may write it, is offered where it is chosen
  const offered = found && !fields.some(({ path }) => path === found.path) ? [...fields, found] : fields;
  const person = pathToPerson(subject, leaf.field);
  /** “Me” is said of the person behind a reference: of a salesperson's login, say. */
  const pathOf = (value: FilterLeaf['value']): string =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (person ?? leaf.field)
      : leaf.field;
  const usual = operatorsFor(kind);
  // one that only the text form writes is offered where it is used
  const operators = usual.includes(leaf.op) ? usual : [...usual, leaf.op];
  const choose = (path: string | null): void => {
    const next = path === null ? undefined : findField(subject, path);
    if (next) onChange({ field: next.path, op: operatorsFor(next.field.kind)[0] ?? 'equals' });
  };
  return (
    <div className={styles.condition}>
      <Select
        size="xs"
        aria-label={t('field')}
        searchable
        nothingFoundMessage={t('nothingFound')}
        data={offered.map(({ path, label }) => ({ value: path, label: local(label) }))}
        value={leaf.field}
        onChange={choose}
      />
      <Select
        size="xs"
        aria-label={t('operator')}
        data={operators.map((op) => ({ value: op, label: local(operatorLabel(op, kind)) }))}
        value={leaf.op}
        onChange={(op) => op && onChange({ field: leaf.field, op: op as Operator })}
      />
      <div>
        {found && (
          <FilterValue
            key={`${leaf.field} ${leaf.op}`}
            leaf={leaf}
            field={found.field}
            currency={subject.currency}
            person={person !== undefined}
            onChange={(value) =>
              onChange({ field: pathOf(value), op: leaf.op, ...(value === undefined ? {} : { value }) })
            }
          />
        )}
      </div>
      <ActionIcon aria-label={t('removeCondition')} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
