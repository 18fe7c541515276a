import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { type FormEvent, useCallback, useState } from 'react';
import type { FieldValue } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useEntity, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { RecordForm } from '../../ui/form/record-form.tsx';
import { useDraft } from '../../ui/form/use-draft.ts';
import { useInSentence, useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { uiTexts } from '../../ui/texts.ts';
import { useRecordPath } from '../places.ts';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly entity: string;
  /** Values that the place it is made from brings along. */
  readonly given?: Readonly<Record<string, FieldValue>>;
  readonly onClose: () => void;
}

/** Makes a record of any kind: first the fields that matter, the rest on request. */
export function CreateRecordDialog({ entity: name, given, onClose }: Props) {
  const entity = useEntity(name);
  return entity ? <CreateForm entity={entity} given={given} onClose={onClose} /> : null;
}

interface FormProps {
  readonly entity: VisibleEntity;
  readonly given: Props['given'];
  readonly onClose: () => void;
}

const NONE: Readonly<Record<string, FieldValue>> = {};

function CreateForm({ entity, given = NONE, onClose }: FormProps) {
  const t = useTexts(recordTexts);
  const ui = useTexts(uiTexts);
  const inSentence = useInSentence();
  const language = useLanguage();
  const currency = useCompanyCurrency();
  const go = useGo();
  const recordPath = useRecordPath();
  const [all, setAll] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const draft = useDraft(useCallback((field: string) => given[field] ?? null, [given]));

  const possible = entity.fields.filter(
    ({ onCreate, kind }) => onCreate && kind !== 'json' && kind !== 'tags',
  );
  const first = possible.filter(
    ({ required, inList, editable, name }) => required || name in given || (inList && editable),
  );
  const shown = all ? possible : first;
  const empty = possible.filter((field) => field.required && isEmpty(draft.value(field.name)));
  const wrong = possible.some(({ name }) => draft.entry(name)?.problem);

  const create = useCommand(client.records.create.mutate, {
    failed: () => true,
    done: ({ id }) => {
      const title = String(draft.value(entity.titleField) ?? '');
      const open = { label: t('open'), run: () => go(recordPath(entity.name, id)) };
      tellDone(
        t('created', { entity: inSentence(entity.label), name: title }),
        entity.hasPage ? open : undefined,
      );
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (empty.length > 0 || wrong) return;
    create.run({ entity: entity.name, values: { ...given, ...draft.changes.values } });
  };
  const problems = wireErrorOf(create.error)?.problems ?? [];
  const elsewhere = create.error && !problems.some(({ field }) => shown.some(({ name }) => name === field));

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('new', { entity: inSentence(entity.label) })}
      closeOnClickOutside={!draft.dirty}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit} noValidate>
        <RecordForm fields={shown} draft={draft} currency={currency} problems={problems} attempt={attempt} />
        {elsewhere && (
          <div style={{ marginTop: 12 }}>
            <ProblemNotice>{errorSentence(create.error, language)}</ProblemNotice>
          </div>
        )}
        <Group justify="space-between" mt="md">
          {possible.length > first.length ? (
            <Checkbox
              label={t('moreFields')}
              checked={all}
              onChange={({ currentTarget }) => setAll(currentTarget.checked)}
            />
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={create.pending}>
              {t('create')}
            </Button>
          </Group>
        </Group>
      </form>
    </Modal>
  );
}

const isEmpty = (value: FieldValue): boolean => value === null || value === '';
