import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { VisibleEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { undo } from '../../data/undo.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { HistoryItem } from '../../ui/record/history-item.ts';
import { HistoryList } from '../../ui/record/history-list.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { recordTexts } from '../texts.ts';
import { changeText } from './history-words.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly id: string;
}

const SOURCES = {
  screen: 'sourceScreen',
  commandLine: 'sourceCommandLine',
  import: 'sourceImport',
  system: 'sourceSystem',
} as const;

const isKnown = (source: string): source is keyof typeof SOURCES => source in SOURCES;

/** Everything that happened to a record, with a way back where there is one. */
export function RecordHistory({ entity, id }: Props) {
  const t = useTexts(recordTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
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
          source: isKnown(entry.source) ? t(SOURCES[entry.source]) : entry.source,
          reason: entry.reason,
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
    [entries, entity, format, local, t],
  );
  if (!entries) return null;
  return (
    <>
      <HistoryList items={items} onUndo={({ group }) => void undo(group, language)} />
      {history.hasNextPage && (
        <Button
          variant="subtle"
          onClick={() => void history.fetchNextPage()}
          loading={history.isFetchingNextPage}
        >
          {ui('showMore')}
        </Button>
      )}
    </>
  );
}
