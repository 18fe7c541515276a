import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import { useEntity, type VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { MailFields } from './mail-fields.tsx';
import { PersonInput } from './person-input.tsx';
import styles from './rules.module.css';
import { TemplateFields } from './template-fields.tsx';
import { ruleTexts } from './texts.ts';
import type { Vocabulary } from './use-vocabulary.ts';
import { ValuesEditor } from './values-editor.tsx';

interface Props {
  readonly entity: VisibleEntity;
  readonly vocabulary: readonly Vocabulary[];
  readonly ruleId: string | null;
  readonly action: RuleAction;
  readonly onChange: (action: RuleAction) => void;
}

/** What one action needs to know. */
export function ActionFields({ entity, vocabulary, ruleId, action, onChange }: Props) {
  switch (action.do) {
    case 'task':
      return <TaskFields action={action} onChange={onChange} />;
    case 'notify':
      return <NotifyFields action={action} onChange={onChange} />;
    case 'set':
      return (
        <ValuesEditor
          entity={entity}
          fields={entity.fields.filter(({ editable }) => editable)}
          values={action.values}
          onChange={(values) => onChange({ do: 'set', values })}
        />
      );
    case 'move':
      return (
        <MoveFields
          entity={entity}
          known={vocabulary.find(({ name }) => name === entity.name)}
          action={action}
          onChange={onChange}
        />
      );
    case 'create':
      return <CreateFields entity={entity} vocabulary={vocabulary} action={action} onChange={onChange} />;
    case 'tag':
      return <TagFields entity={entity} action={action} onChange={onChange} />;
    case 'mail':
      return <MailFields entity={entity} action={action} onChange={onChange} />;
    case 'template':
      return <TemplateFields entity={entity} action={action} onChange={onChange} />;
    case 'start':
      return <StartFields entity={entity} ruleId={ruleId} action={action} onChange={onChange} />;
  }
}

interface Part<Do extends RuleAction['do']> {
  readonly action: Extract<RuleAction, { do: Do }>;
  readonly onChange: (action: RuleAction) => void;
}

function TaskFields({ action, onChange }: Part<'task'>) {
  const t = useTexts(ruleTexts);
  return (
    <>
      <div className={styles.row}>
        <TextInput
          size="xs"
          className={styles.wide}
          aria-label={t('taskTitle')}
          placeholder={t('taskTitle')}
          maxLength={300}
          value={action.title}
          onChange={({ currentTarget }) => onChange({ ...action, title: currentTarget.value })}
        />
        <NumberInput
          size="xs"
          className={styles.narrow}
          aria-label={t('dueDays')}
          placeholder={t('noDue')}
          min={0}
          max={3650}
          allowDecimal={false}
          value={action.due ?? ''}
          onChange={(due) => onChange({ ...action, due: due === '' ? null : Number(due) })}
        />
        <span>{t('days')}</span>
      </div>
      <PersonInput person={action.assignee} onChange={(assignee) => onChange({ ...action, assignee })} />
      <p className={styles.hint}>{t('textHint')}</p>
    </>
  );
}

function NotifyFields({ action, onChange }: Part<'notify'>) {
  const t = useTexts(ruleTexts);
  return (
    <>
      <PersonInput person={action.to} onChange={(to) => onChange({ ...action, to })} />
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={4}
        aria-label={t('text')}
        placeholder={t('text')}
        maxLength={500}
        value={action.text}
        onChange={({ currentTarget }) => onChange({ ...action, text: currentTarget.value })}
      />
      <p className={styles.hint}>{t('textHint')}</p>
    </>
  );
}

function MoveFields({
  entity,
  known,
  action,
  onChange,
}: Part<'move'> & { readonly entity: VisibleEntity; readonly known: Vocabulary | undefined }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const needs = known?.moves.find(({ event }) => event === action.event)?.needs ?? [];
  const fields = entity.fields.filter(({ name }) => needs.includes(name));
  return (
    <>
      <Select
        size="xs"
        w={190}
        aria-label={t('event')}
        placeholder={t('event')}
        data={(known?.moves ?? []).map(({ event, label }) => ({ value: event, label: local(label) }))}
        value={action.event || null}
        onChange={(event) => event && onChange({ do: 'move', event, input: {} })}
      />
      {fields.length > 0 && (
        <ValuesEditor
          entity={entity}
          fields={fields}
          values={action.input}
          onChange={(input) => onChange({ ...action, input })}
        />
      )}
    </>
  );
}

function CreateFields({
  entity,
  vocabulary,
  action,
  onChange,
}: Part<'create'> & { readonly entity: VisibleEntity; readonly vocabulary: readonly Vocabulary[] }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const target = useEntity(action.entity);
  const makeable = vocabulary.filter(({ mayWrite }) => mayWrite);
  return (
    <>
      <Select
        size="xs"
        w={190}
        aria-label={t('kind')}
        placeholder={t('kind')}
        searchable
        data={makeable.map(({ name, label }) => ({ value: name, label: local(label) }))}
        value={action.entity || null}
        onChange={(name) => name && onChange({ do: 'create', entity: name, values: {} })}
      />
      {target && (
        <ValuesEditor
          entity={entity}
          fields={target.fields.filter(({ onCreate }) => onCreate)}
          values={action.values}
          onChange={(values) => onChange({ ...action, values })}
        />
      )}
    </>
  );
}

function TagFields({ entity, action, onChange }: Part<'tag'> & { readonly entity: VisibleEntity }) {
  const t = useTexts(ruleTexts);
  const { data: tags = [] } = useQuery(trpc.tags.list.queryOptions());
  const data = tags
    .filter(({ entities }) => entities === null || entities.includes(entity.name))
    .map(({ id, name }) => ({ value: id, label: name }));
  const choice = (part: 'add' | 'remove', label: 'addTags' | 'removeTags') => (
    <MultiSelect
      size="xs"
      className={styles.wide}
      aria-label={t(label)}
      placeholder={t(label)}
      data={data}
      value={action[part]}
      onChange={(ids) => onChange({ ...action, [part]: ids })}
    />
  );
  return (
    <div className={styles.row}>
      {choice('add', 'addTags')}
      {choice('remove', 'removeTags')}
    </div>
  );
}

function StartFields({
  entity,
  ruleId,
  action,
  onChange,
}: Part<'start'> & { readonly entity: VisibleEntity; readonly ruleId: string | null }) {
  const t = useTexts(ruleTexts);
  const { data: rules = [] } = useQuery(trpc.rules.list.queryOptions());
  const others = rules.filter((rule) => rule.entity === entity.name && rule.id !== ruleId);
  return (
    <Select
      size="xs"
      w={260}
      aria-label={t('otherRule')}
      placeholder={t('otherRule')}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={action.ruleId || null}
      onChange={(id) => onChange({ do: 'start', ruleId: id ?? '' })}
    />
  );
}
