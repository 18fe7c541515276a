import { Button, Group, Modal, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { sourceLabel } from '#shared/sources.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { undo } from '../../data/undo.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { HistoryItem } from '../../ui/record/history-item.ts';
import { HistoryList } from '../../ui/record/history-list.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { RuleLink } from '../rules/rule-link.tsx';
import { recordTexts } from '../texts.ts';
import { changeText } from './history-words.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly id: string;
}

/** Everything that happened to a record, with a way back where there is one. */
export function RecordHistory({ entity, id }: Props) {
  const t = useTexts(recordTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const [asking, setAsking] = useState<number | null>(null);
  const history = useInfiniteQuery(
    trpc.history.of.infiniteQueryOptions(
      { entity: entity.name, id },
      { getNextPageParam: ({ next }) => next ?? undefined },
    ),
  );
  const entries = history.data?.pages.flatMap((page) => page.entries);
  const items = useMemo(
    () =>
      (entries ?? []).map(
        (entry): HistoryItem => ({
          group: entry.group,
          at: entry.at,
          actor: entry.actor,
          action: local(entry.actionLabel ?? entry.action),
          source: local(sourceLabel(entry.source)),
          reason: entry.reason,
          ...(entry.source === 'rule' ? { more: <RuleLink group={entry.group} /> } : {}),
          undoable: entry.undoable,
          undone: entry.undone,
          changes: entry.changes.map((change) => ({
            field: change.field,
            label: local(change.label),
            old: changeText(change, change.old, entity, format),
            new: changeText(change, change.new, entity, format),
          })),
        }),
      ),
    [entries, entity, format, local],
  );
  if (!entries) return null;
  // an import is taken back as a whole, which reaches beyond this record
  const takeBack = (group: number): void => {
    if (entries.find((entry) => entry.group === group)?.source === 'import') setAsking(group);
    else void undo(group, language);
  };
  const confirmed = (): void => {
    if (asking !== null) void undo(asking, language);
    setAsking(null);
  };
  return (
    <>
      <HistoryList items={items} onUndo={({ group }) => takeBack(group)} />
      {history.hasNextPage && (
        <Button
          variant="subtle"
          onClick={() => void history.fetchNextPage()}
          loading={history.isFetchingNextPage}
        >
          {ui('showMore')}
        </Button>
      )}
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={t('undoImportTitle')}
        size="sm"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <Text size="sm">{t('undoImportHint')}</Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" data-autofocus onClick={() => setAsking(null)}>
            {ui('cancel')}
          </Button>
          <Button onClick={confirmed}>{t('undoImport')}</Button>
        </Group>
      </Modal>
    </>
  );
}
