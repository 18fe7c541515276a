import { Button, Select } from '@mantine/core';
import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { UnknownValue, ValueChoice } from './import-types.ts';
import type { ImportWork } from './use-import.ts';
import { useKnownUnknowns } from './use-known-unknowns.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
}

const NONE: readonly UnknownValue[] = [];

/** Names in the file that stand for no record: each is decided once, for all its rows. */
export function UnknownValues({ entity, work }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const { mapping, inspection } = work;
  const unknown = useKnownUnknowns(work.report, inspection?.presetValues ?? NONE);
  if (!mapping || unknown.length === 0) return null;

  const decide = (choices: readonly { field: string; value: string; choice: ValueChoice | null }[]): void => {
    const values = { ...mapping.values };
    for (const { field, value, choice } of choices) {
      const { [value]: _before, ...others } = values[field] ?? {};
      values[field] = choice ? { ...others, [value]: choice } : others;
    }
    work.change({ ...mapping, values });
  };
  // words of a choice are among its own, so nothing is made of them
  const isName = (field: string): boolean => fieldOf(entity, field)?.kind !== 'choice';
  const fields = [...new Set(unknown.map(({ field }) => field))].filter(isName);
  const undecided = (field: string): UnknownValue[] =>
    unknown.filter((each) => each.field === field && !mapping.values[field]?.[each.value]);

  return (
    <Section
      flush
      title={t('unknownTitle')}
      actions={fields
        .filter((field) => undecided(field).length > 1)
        .map((field) => (
          <Button
            key={field}
            variant="default"
            onClick={() =>
              decide(undecided(field).map(({ value }) => ({ field, value, choice: { create: true } })))
            }
          >
            {t('createAll', { field: local(fieldOf(entity, field)?.label) })}
          </Button>
        ))}
    >
      <p className={styles.note} style={{ padding: '0 14px 8px' }}>
        {t('unknownHint')}
      </p>
      {unknown.map((each) => (
        <UnknownLine
          key={`${each.field} ${each.value}`}
          entity={entity}
          unknown={each}
          choice={mapping.values[each.field]?.[each.value]}
          onChoose={(choice) => decide([{ field: each.field, value: each.value, choice }])}
        />
      ))}
    </Section>
  );
}

interface LineProps {
  readonly entity: VisibleEntity;
  readonly unknown: UnknownValue;
  readonly choice: ValueChoice | undefined;
  readonly onChoose: (choice: ValueChoice | null) => void;
}

const OTHER = 'other';
const CREATE = 'create';
const EMPTY = 'empty';
const USE = 'use ';

function UnknownLine({ entity, unknown, choice, onChoose }: LineProps) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const format = useFormat();
  const { field, value, count, suggestions } = unknown;
  const meta = fieldOf(entity, field);
  const name = local(meta?.label);
  const used = choice && 'use' in choice ? choice.use : null;
  const suggested = suggestions.some(({ id }) => id === used);
  const selected = !choice
    ? null
    : 'create' in choice
      ? CREATE
      : 'empty' in choice
        ? EMPTY
        : suggested
          ? USE + used
          : OTHER;
  const choose = (next: string | null): void => {
    if (next === null) onChoose(null);
    else if (next === CREATE) onChoose({ create: true });
    else if (next === EMPTY) onChoose({ empty: true });
    else if (next === OTHER) onChoose({ use: '' });
    else onChoose({ use: next.slice(USE.length) });
  };
  return (
    <div className={styles.unknown}>
      <span>
        {name}: {t('unknownValue', { value, count: format.integer(count) })}
      </span>
      <Select
        size="xs"
        aria-label={t('unknownChoice', { value, field: name })}
        clearable
        placeholder={t('undecided')}
        data={[
          ...suggestions.map(({ id, label }) => ({
            value: USE + id,
            label: t('useExisting', { name: local(label) }),
          })),
          ...(meta?.kind === 'choice'
            ? []
            : [
                { value: OTHER, label: t('useOther') },
                { value: CREATE, label: t('createIt') },
              ]),
          { value: EMPTY, label: t('leaveEmpty') },
        ]}
        value={selected}
        onChange={choose}
      />
      {selected === OTHER && (
        <ReferenceInput
          size="xs"
          entity={meta?.kind === 'tags' ? 'tag' : (meta?.target ?? '')}
          aria-label={t('useOther')}
          value={used || null}
          onChange={(id) => onChoose({ use: id ?? '' })}
        />
      )}
    </div>
  );
}
