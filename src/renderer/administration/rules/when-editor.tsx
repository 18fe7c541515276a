import { NumberInput, Select, TextInput } from '@mantine/core';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import type { RuleWhen } from '#shared/rules/rule-definition.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { FieldInput } from '../../ui/form/field-input.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { RecurrenceInput } from './recurrence-input.tsx';
import { emptyWhen, WHENS } from './rule-draft.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';
import type { Vocabulary } from './use-vocabulary.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly known: Vocabulary | undefined;
  readonly when: RuleWhen;
  readonly onChange: (when: RuleWhen) => void;
}

const isTime = ({ kind, sortable }: FieldMeta): boolean =>
  sortable && (kind === 'date' || kind === 'instant');

/** When the rule looks at a record. */
export function WhenEditor({ entity, known, when, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const times = entity.fields.filter(isTime);
  const hasStates = (known?.states.length ?? 0) > 0;
  const offered = WHENS.filter(
    (on) => (on !== 'moved' || hasStates) && (on !== 'reached' || times.length > 0),
  );
  const choose = (on: RuleWhen['on']): void => {
    const first = on === 'reached' ? times[0] : entity.fields[0];
    onChange(emptyWhen(on, first?.name ?? ''));
  };
  return (
    <div className={styles.row}>
      <Select
        size="xs"
        w={150}
        aria-label={t('whenKind')}
        allowDeselect={false}
        data={offered.map((on) => ({ value: on, label: t(on) }))}
        value={when.on}
        onChange={(on) => on && choose(on as RuleWhen['on'])}
      />
      {when.on === 'changed' && <ChangedFields entity={entity} when={when} onChange={onChange} />}
      {when.on === 'moved' && <MovedTo known={known} when={when} onChange={onChange} />}
      {when.on === 'reached' && <ReachedFields fields={times} when={when} onChange={onChange} />}
      {when.on === 'schedule' && (
        <RecurrenceInput
          recurrence={when.recurrence}
          onChange={(recurrence) => onChange({ on: 'schedule', recurrence })}
        />
      )}
    </div>
  );
}

interface Part<On extends RuleWhen['on']> {
  readonly when: Extract<RuleWhen, { on: On }>;
  readonly onChange: (when: RuleWhen) => void;
}

function FieldChoice({
  fields,
  value,
  onChange,
}: {
  readonly fields: readonly FieldMeta[];
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  return (
    <Select
      size="xs"
      w={150}
      aria-label={t('field')}
      searchable
      allowDeselect={false}
      data={fields.map(({ name, label }) => ({ value: name, label: local(label) }))}
      value={value}
      onChange={(name) => name && onChange(name)}
    />
  );
}

function ChangedFields({ entity, when, onChange }: Part<'changed'> & { readonly entity: VisibleEntity }) {
  const t = useTexts(ruleTexts);
  const currency = useCompanyCurrency();
  const fields = entity.fields.filter(({ kind }) => kind !== 'json');
  const field = fields.find(({ name }) => name === when.field);
  const side = (name: 'from' | 'to') => {
    if (!field) return null;
    const label = name === 'from' ? 'fromValue' : 'toValue';
    const words = { zh: t(label), en: t(label) };
    const give = (value: FieldValue): void => {
      const { [name]: _before, ...rest } = when;
      onChange(value === null ? rest : { ...rest, [name]: value });
    };
    return (
      <div className={styles.wide}>
        <FieldInput
          bare
          size="xs"
          field={{ ...field, label: words, required: false }}
          value={when[name] ?? null}
          currency={currency}
          onChange={({ value, problem }) => !problem && give(value)}
        />
      </div>
    );
  };
  // whether a box is ticked cannot be left open, and long texts are not compared
  const compared = field && field.kind !== 'boolean' && field.kind !== 'longText' && field.kind !== 'tags';
  return (
    <>
      <FieldChoice
        fields={fields}
        value={when.field}
        onChange={(name) => onChange({ on: 'changed', field: name })}
      />
      {compared && (
        <>
          <span>{t('fromValue')}</span>
          {side('from')}
          <span>{t('toValue')}</span>
          {side('to')}
          <p className={styles.hint}>{t('anyHint')}</p>
        </>
      )}
    </>
  );
}

function MovedTo({ known, when, onChange }: Part<'moved'> & { readonly known: Vocabulary | undefined }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  return (
    <Select
      size="xs"
      w={150}
      aria-label={t('toValue')}
      placeholder={t('anyState')}
      clearable
      data={(known?.states ?? []).map(({ value, label }) => ({ value, label: local(label) }))}
      value={when.to ?? null}
      onChange={(to) => onChange(to === null ? { on: 'moved' } : { on: 'moved', to })}
    />
  );
}

function ReachedFields({
  fields,
  when,
  onChange,
}: Part<'reached'> & { readonly fields: readonly FieldMeta[] }) {
  const t = useTexts(ruleTexts);
  const isDate = fields.find(({ name }) => name === when.field)?.kind === 'date';
  const side = when.offset === 0 ? 'exactly' : when.offset < 0 ? 'before' : 'after';
  const many = Math.abs(when.offset);
  const shift = (to: string, count: number): void =>
    onChange({
      ...when,
      offset: to === 'exactly' ? 0 : to === 'before' ? -Math.max(1, count) : Math.max(1, count),
    });
  return (
    <>
      <FieldChoice
        fields={fields}
        value={when.field}
        onChange={(field) => onChange({ ...when, field, unit: 'days' })}
      />
      <Select
        size="xs"
        className={styles.narrow}
        aria-label={t('side')}
        allowDeselect={false}
        data={(['before', 'exactly', 'after'] as const).map((value) => ({ value, label: t(value) }))}
        value={side}
        onChange={(next) => next && shift(next, many)}
      />
      {side !== 'exactly' && (
        <>
          <NumberInput
            size="xs"
            className={styles.narrow}
            aria-label={t('many')}
            min={1}
            max={3650}
            allowDecimal={false}
            value={many}
            onChange={(count) => shift(side, Number(count))}
          />
          {!isDate && (
            <Select
              size="xs"
              className={styles.narrow}
              aria-label={t('unit')}
              allowDeselect={false}
              data={(['minutes', 'hours', 'days'] as const).map((value) => ({ value, label: t(value) }))}
              value={when.unit}
              onChange={(unit) => unit && onChange({ ...when, unit: unit as typeof when.unit })}
            />
          )}
          {isDate && <span>{t('days')}</span>}
        </>
      )}
      {isDate && (
        <TextInput
          size="xs"
          type="time"
          className={styles.narrow}
          aria-label={t('timeOfDay')}
          value={when.at}
          onChange={({ currentTarget }) => onChange({ ...when, at: currentTarget.value })}
        />
      )}
    </>
  );
}
