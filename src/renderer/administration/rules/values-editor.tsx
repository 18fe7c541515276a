import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { FieldMeta } from '#shared/fields.ts';
import type { RuleValue } from '#shared/rules/rule-definition.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { FieldInput } from '../../ui/form/field-input.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type Values = Readonly<Record<string, RuleValue>>;

interface Props {
  /** The fields that may be written. */
  readonly fields: readonly FieldMeta[];
  /** The record that the rule acts on. */
  readonly entity: VisibleEntity;
  readonly values: Values;
  readonly onChange: (values: Record<string, RuleValue>) => void;
}

type Kind = 'literal' | 'todayPlus' | 'ofField' | 'ofRecord';

function kindOf(value: RuleValue): Kind {
  if (typeof value !== 'object' || value === null) return 'literal';
  if ('today' in value) return 'todayPlus';
  return 'field' in value ? 'ofField' : 'ofRecord';
}

/** Fields of the record whose values a field can take over. */
const alike = (entity: VisibleEntity, { kind, target }: FieldMeta): readonly FieldMeta[] =>
  entity.fields.filter((each) => each.kind === kind && each.target === target);

/** Fields with the values that are written into them, or where those come from. */
export function ValuesEditor({ fields, entity, values, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const free = fields.filter(({ name }) => !(name in values));
  const replace = (name: string, to: string, value: RuleValue): void =>
    onChange(
      Object.fromEntries(
        Object.entries(values).map(([each, held]) => (each === name ? [to, value] : [each, held])),
      ),
    );
  const remove = (name: string): void =>
    onChange(Object.fromEntries(Object.entries(values).filter(([each]) => each !== name)));
  return (
    <>
      {Object.entries(values).map(([name, value]) => {
        const field = fields.find((each) => each.name === name);
        return field ? (
          <ValueRow
            key={name}
            field={field}
            offered={[field, ...free]}
            entity={entity}
            value={value}
            onField={(to) => replace(name, to, null)}
            onValue={(next) => replace(name, name, next)}
            onRemove={() => remove(name)}
          />
        ) : null;
      })}
      <div>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          disabled={free.length === 0}
          onClick={() => free[0] && onChange({ ...values, [free[0].name]: null })}
        >
          {t('addField')}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly field: FieldMeta;
  readonly offered: readonly FieldMeta[];
  readonly entity: VisibleEntity;
  readonly value: RuleValue;
  readonly onField: (name: string) => void;
  readonly onValue: (value: RuleValue) => void;
  readonly onRemove: () => void;
}

function ValueRow({ field, offered, entity, value, onField, onValue, onRemove }: RowProps) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const currency = useCompanyCurrency();
  const sources = alike(entity, field);
  const kinds: Kind[] = [
    'literal',
    ...(field.kind === 'date' || field.kind === 'instant' ? (['todayPlus'] as const) : []),
    ...(sources.length > 0 ? (['ofField'] as const) : []),
    ...(field.target === entity.name ? (['ofRecord'] as const) : []),
  ];
  const kind = kindOf(value);
  const begin = (next: Kind): RuleValue => {
    if (next === 'todayPlus') return { today: 0 };
    if (next === 'ofField') return { field: sources[0]?.name ?? '' };
    return next === 'ofRecord' ? { record: true } : null;
  };
  return (
    <div className={styles.value}>
      <Select
        size="xs"
        aria-label={t('field')}
        searchable
        allowDeselect={false}
        data={offered.map(({ name, label }) => ({ value: name, label: local(label) }))}
        value={field.name}
        onChange={(name) => name && name !== field.name && onField(name)}
      />
      <Select
        size="xs"
        aria-label={t('valueKind')}
        allowDeselect={false}
        data={kinds.map((each) => ({ value: each, label: t(each) }))}
        value={kind}
        onChange={(next) => next && onValue(begin(next as Kind))}
      />
      {(typeof value !== 'object' || value === null) && (
        <FieldInput
          bare
          size="xs"
          field={{ ...field, required: false, label: { zh: '值', en: 'Value' } }}
          value={value}
          currency={currency}
          onChange={({ value: next, problem }) => !problem && onValue(next)}
        />
      )}
      {typeof value === 'object' && value !== null && 'today' in value && (
        <NumberInput
          size="xs"
          aria-label={t('todayPlus')}
          min={-3650}
          max={3650}
          allowDecimal={false}
          value={value.today}
          onChange={(days) => onValue({ today: Number(days) })}
        />
      )}
      {typeof value === 'object' && value !== null && 'field' in value && (
        <Select
          size="xs"
          aria-label={t('ofField')}
          allowDeselect={false}
          data={sources.map(({ name, label }) => ({ value: name, label: local(label) }))}
          value={value.field}
          onChange={(name) => name && onValue({ field: name })}
        />
      )}
      {kind === 'ofRecord' && <span>{t('ofRecord')}</span>}
      <ActionIcon aria-label={t('removeField')} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}
