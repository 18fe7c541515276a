import { Button, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FieldMeta } from '#shared/fields.ts';
import { TAGS } from '#shared/tags.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { fieldOf, type VisibleEntity } from '../../data/meta.ts';
import { useCompanyCurrency } from '../../data/session.ts';
import { useTags } from '../../data/tags.ts';
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

const TAGGINGS = ['add', 'remove'] as const;
type Tagging = (typeof TAGGINGS)[number];
const TAGGING_TEXTS = { add: 'addTags', remove: 'removeTags' } as const;

const EMPTY: Entry = { value: null, problem: null };

/** Chooses a field and a value, or tags, for many records, shows what would happen, and does it as one action. */
export function BulkDialog({ entity, target, count, onClose, onDone }: Props) {
  const t = useTexts(bulkTexts);
  const ui = useTexts(uiTexts);
  const undoText = useTexts(undoTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const format = useFormat();
  const currency = useCompanyCurrency();
  const fields = entity.fields.filter(({ editable, kind }) => editable && kind !== 'json');
  const tags = useTags().filter(({ entities }) => entities === null || entities.includes(entity.name));
  const mayTag = fieldOf(entity, TAGS) !== undefined && tags.length > 0;
  const [field, setField] = useState<FieldMeta | undefined>();
  const [tagging, setTagging] = useState<Tagging | undefined>();
  const [chosenTags, setChosenTags] = useState<readonly string[]>([]);
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
  const chosen = tagging ?? field?.name ?? null;
  const order = () => ({
    entity: entity.name,
    target,
    values: field ? { [field.name]: entry.value } : {},
    ...(tagging ? { tags: { add: [], remove: [], [tagging]: [...chosenTags] } } : {}),
  });
  const ready = tagging ? chosenTags.length > 0 : field !== undefined && entry.problem === null;
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
            data={[
              ...fields.map(({ name, label }) => ({ value: name, label: local(label) })),
              ...(mayTag ? TAGGINGS.map((value) => ({ value, label: t(TAGGING_TEXTS[value]) })) : []),
            ]}
            value={chosen}
            onChange={(name) => {
              setField(fields.find((each) => each.name === name));
              setTagging(TAGGINGS.find((each) => each === name));
              setChosenTags([]);
              set(EMPTY);
            }}
          />
          {tagging && (
            <MultiSelect
              label={t('whichTags')}
              searchable
              nothingFoundMessage={ui('nothingFound')}
              data={tags.map(({ id, name }) => ({ value: id, label: name }))}
              value={[...chosenTags]}
              onChange={(ids) => {
                setChosenTags(ids);
                setReport(null);
              }}
            />
          )}
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
                update.run({
                  ...order(),
                  expected: { changed: report.changed, refused: report.refused },
                  reason,
                })
              }
            >
              {t('change', { count: report.changed, shown: format.integer(report.changed) })}
            </Button>
          ) : (
            <Button
              disabled={!ready || report !== null}
              loading={preview.pending}
              onClick={() => preview.run(order())}
            >
              {t('preview')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
