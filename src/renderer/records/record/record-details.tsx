import { useCallback } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { referenceText } from '../../ui/format/field-text.ts';
import { fieldValue } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { RecordTags } from '../tags/record-tags.tsx';
import { recordTexts } from '../texts.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly record: OpenRecord;
  /** Which of the declared fields, in which order; all that can be edited where none are named. */
  readonly fields?: readonly string[];
}

/** The fields of a record, edited in place and saved together; those that the company added stand last. */
export function RecordDetails({ entity, record, fields }: Props) {
  const t = useTexts(recordTexts);
  const format = useFormat();
  const language = useLanguage();
  const currency = useCompanyCurrency();
  const { row, may } = record;
  const draft = useDraft(useCallback((name: string) => fieldValue(row, name), [row]));
  const save = useCommand(client.records.update.mutate, {
    undo: true,
    failed: () => true,
    done: draft.reset,
  });

  const declared = fieldsOf(entity, fields);
  const own = entity.fields.filter(({ custom, editable }) => custom && editable);
  const shown = [...declared, ...own];
  const problems = wireErrorOf(save.error)?.problems ?? [];
  const elsewhere = save.error && !problems.some(({ field }) => shown.some(({ name }) => name === field));
  const wrong = shown.some(({ name }) => draft.entry(name)?.problem);
  const discard = (): void => {
    save.reset();
    draft.reset();
  };

  if (shown.length === 0) return null; // nothing of it is changed by hand
  return (
    <Section title={t('details')}>
      <RecordTags entity={entity} row={row} />
      <RecordForm
        fields={shown}
        draft={draft}
        disabled={!may.edit}
        currency={currency}
        nameOf={(name) => referenceText(row, name, format)}
        problems={problems}
        sections={[
          { fields: declared.map(({ name }) => name) },
          { title: t('ownFields'), fields: own.map(({ name }) => name) },
        ]}
      />
      {elsewhere && (
        <div style={{ marginTop: 12 }}>
          <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>
        </div>
      )}
      {draft.dirty && (
        <SaveBar
          saving={save.pending}
          disabled={wrong}
          onSave={() => save.run({ entity: entity.name, id: row.id, ...copy(draft.changes) })}
          onDiscard={discard}
        />
      )}
      <UnsavedGuard when={draft.dirty} />
    </Section>
  );
}

const copy = ({ values, before }: { values: object; before: object }) => ({
  values: { ...values },
  before: { ...before },
});

function fieldsOf(entity: VisibleEntity, names: readonly string[] | undefined): readonly FieldMeta[] {
  const editable = entity.fields.filter(
    ({ editable: may, kind, custom }) => may && kind !== 'json' && !custom,
  );
  return names ? names.flatMap((name) => editable.find((field) => field.name === name) ?? []) : editable;
}
