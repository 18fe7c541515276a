import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import type { Inputs } from '../../data/trpc.ts';
import type { Entry } from '../../ui/form/entry.ts';
import { FieldInput } from '../../ui/form/field-input.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useInSentence, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { undoTexts } from '../undo/texts.ts';
import { BulkPreview } from './bulk-preview.tsx';
import { bulkTexts } from './bulk-texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly target: Inputs['records']['bulk']['preview']['target'];
  /** How many records that is, as far as the screen knows. */
  readonly count: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const EMPTY: Entry = { value: null, problem: null };

/** Chooses a field and a value for many records, shows what would happen, and does it as one action. */
export function BulkDialog({ entity, target, count, onClose, onDone }: Props) {
  const t = useTexts(bulkTexts);
  const ui = useTexts(uiTexts);
  const undoText = useTexts(undoTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const format = useFormat();
  const currency = useCompanyCurrency();
  const fields = entity.fields.filter(({ editable, kind }) => editable && kind !== 'json');
  const [field, setField] = useState<FieldMeta | undefined>();
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [reason, setReason] = useState('');
  const preview = useCommand(client.records.bulk.preview.mutate, { done: (report) => setReport(report) });
  const [report, setReport] = useState<Awaited<ReturnType<typeof client.records.bulk.preview.mutate>> | null>(
    null,
  );
  const done = (): void => {
    onClose();
    onDone();
  };
  const update = useCommand(client.records.bulk.update.mutate, {
    undo: true,
    done,
    // what is true now has to be looked at again
    failed: () => {
      setReport(null);
      return false;
    },
  });
  const order = (name: string, value: FieldValue) => ({
    entity: entity.name,
    target,
    values: { [name]: value },
  });
  const set = (next: Entry): void => {
    setEntry(next);
    setReport(null);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('title', { count, shown: format.integer(count), entity: inSentence(entity.plural) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Group grow align="start">
          <Select
            data-autofocus
            label={ui('field')}
            searchable
            nothingFoundMessage={ui('nothingFound')}
            data={fields.map(({ name, label }) => ({ value: name, label: local(label) }))}
            value={field?.name ?? null}
            onChange={(name) => {
              setField(fields.find((each) => each.name === name));
              set(EMPTY);
            }}
          />
          {field && (
            <FieldInput
              key={field.name}
              field={{ ...field, label: { zh: '新的值', en: 'New value' }, required: false }}
              value={entry.value}
              currency={currency}
              onChange={set}
            />
          )}
        </Group>
        {report && <BulkPreview entity={entity} report={report} />}
        {report && report.changed > 0 && (
          <TextInput
            label={undoText('reasonOptional')}
            value={reason}
            maxLength={1000}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          {report && report.changed > 0 ? (
            <Button
              loading={update.pending}
              onClick={() =>
                field &&
                update.run({
                  ...order(field.name, entry.value),
                  expected: { changed: report.changed, refused: report.refused },
                  reason,
                })
              }
            >
              {t('change', { count: report.changed, shown: format.integer(report.changed) })}
            </Button>
          ) : (
            <Button
              disabled={!field || entry.problem !== null || report !== null}
              loading={preview.pending}
              onClick={() => field && preview.run(order(field.name, entry.value))}
            >
              {t('preview')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
