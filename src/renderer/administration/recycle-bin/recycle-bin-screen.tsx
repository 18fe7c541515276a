import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMay } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordPath } from '../../records/places.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { useBinColumns } from './bin-columns.tsx';
import { BinDays } from './bin-days.tsx';
import { BinEmpty } from './bin-empty.tsx';
import { BinFilters } from './bin-filters.tsx';
import { type BinFilter, type BinRow, isNarrowed, NO_FILTER, recordOfKey, rowKey } from './bin-selection.ts';
import { PurgeDialog } from './purge-dialog.tsx';
import { binTexts } from './texts.ts';
import { useBin } from './use-bin.ts';

const NOTHING_SELECTED: ReadonlySet<string> = new Set();
type Purging = { readonly records: readonly { entity: string; id: string }[] | null };

/** What was deleted, of every kind that this person may change: restore it, or delete it for good. */
export function RecycleBinScreen() {
  const t = useTexts(binTexts);
  const language = useLanguage();
  const format = useFormat();
  const go = useGo();
  const recordPath = useRecordPath();
  const mayPurge = useMay()('core.recycleBin.write');
  const [filter, setFilter] = useState(NO_FILTER);
  const [selected, setSelected] = useState(NOTHING_SELECTED);
  const [purging, setPurging] = useState<Purging | null>(null);
  const columns = useBinColumns();
  const { rows, overview, hasMore, loadMore, error, loading } = useBin(filter);
  const clear = (): void => setSelected(NOTHING_SELECTED);
  const restore = useCommand(client.recycleBin.restore.mutate, { undo: true, done: clear });
  const records = [...selected].map(recordOfKey);
  const inAll = overview?.kinds.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const change = (next: BinFilter): void => {
    clear();
    setFilter(next);
  };
  return (
    <Page
      fills
      title={t('title')}
      beside={overview && <BinDays days={overview.days} mayChange={mayPurge} />}
      actions={
        mayPurge &&
        inAll > 0 && (
          <Button variant="default" onClick={() => setPurging({ records: null })}>
            {t('empty')}
          </Button>
        )
      }
      toolbar={
        <>
          <BinFilters filter={filter} overview={overview} onChange={change} />
          {selected.size > 0 && (
            <Group gap="xs" ms="auto">
              <Text size="sm">{t('selected', { count: selected.size })}</Text>
              <Button loading={restore.pending} onClick={() => restore.run({ records })}>
                {t('restore')}
              </Button>
              {mayPurge && (
                <Button variant="default" onClick={() => setPurging({ records })}>
                  {t('purge')}
                </Button>
              )}
              <Button variant="subtle" color="gray" onClick={clear}>
                {t('clearSelection')}
              </Button>
            </Group>
          )}
        </>
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : (
        <DataGrid<BinRow>
          label={t('title')}
          columns={columns}
          rows={rows}
          rowId={rowKey}
          total={isNarrowed(filter) ? undefined : inAll}
          selected={selected}
          onSelect={setSelected}
          onOpen={({ entity, id }) => go(recordPath(entity, id))}
          hasMore={hasMore}
          loadMore={loadMore}
          empty={
            !loading && (
              <BinEmpty
                days={overview?.days ?? 0}
                narrowed={isNarrowed(filter)}
                onClear={() => change(NO_FILTER)}
              />
            )
          }
          footer={!isNarrowed(filter) && t('rows', { count: inAll, shown: format.integer(inAll) })}
        />
      )}
      {purging && <PurgeDialog {...purging} onClose={() => setPurging(null)} onDone={clear} />}
    </Page>
  );
}
