import { Button, Checkbox } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Filter } from '#shared/filter/filter.ts';
import { mayCreate, mayEdit, type VisibleEntity } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { FilterBar } from '../../ui/filter/filter-bar.tsx';
import type { Row } from '../../ui/format/row.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useKeptState } from '../../ui/history/use-kept-state.ts';
import { useInSentence, useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { CreateRecordDialog } from '../create/create-record-dialog.tsx';
import { useRecordPath } from '../places.ts';
import { recordTexts } from '../texts.ts';
import { BulkAll } from './bulk-all.tsx';
import { useColumnChoice } from './column-choice.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useFilterSubject } from './filter-subject.ts';
import { useListColumns } from './list-columns.tsx';
import { ListEmpty } from './list-empty.tsx';
import { ListFooter } from './list-footer.tsx';
import { ListSearch } from './list-search.tsx';
import { useListState } from './list-state.ts';
import { SelectionBar } from './selection-bar.tsx';
import { sortedBy } from './sorted-by.ts';
import { useRows, useTotals } from './use-rows.ts';
import { useViews } from './use-views.ts';
import { ViewMenu } from './view-menu.tsx';

interface Props {
  readonly entity: VisibleEntity;
  /** More ways to see the same rows, beside the title. */
  readonly views?: ReactNode;
}

const NOTHING_SELECTED: ReadonlySet<string> = new Set();

/** The list of a kind of record: search, filter, sort, columns, totals, export; its state is in the address. */
export function ListView({ entity, views }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const language = useLanguage();
  const go = useGo();
  const recordPath = useRecordPath();
  const { views: saved, ready } = useViews(entity.name);
  const { state, change, view, choose, changed, gone } = useListState(saved);
  const { filter, search, sort, deleted } = state;
  const [selected, setSelected] = useKeptState('selected', NOTHING_SELECTED);
  const [creating, setCreating] = useState(false);
  const choice = useColumnChoice(entity, view);
  const columns = useListColumns(entity, choice.shown);
  const subject = useFilterSubject(entity);

  // a view that may not be applied shows nothing, rather than rows it does not mean
  const refusal = gone ? t('viewGone') : view?.problem ? errorSentence(view.problem, language) : null;
  const shows = ready && refusal === null;
  const selection = { entity: entity.name, filter, search, deleted };
  const order = sort ?? [entity.defaultSort];
  const { rows, hasMore, loadMore, error, loading } = useRows(selection, order, shows);
  const sums = choice.shown.filter(({ kind }) => kind === 'money').map(({ name }) => name);
  const { data: totals } = useTotals(selection, sums, shows);

  const creatable = mayCreate(entity);
  const selectable = entity.mayWrite && entity.mergeClass === 'record';
  const mayBulk = mayEdit(entity) && !deleted;
  const sortBy = (field: string, beside: boolean): void => change({ sort: sortedBy(order, field, beside) });
  const chooseView = (id: string | null): void => {
    setSelected(NOTHING_SELECTED);
    choose(id);
  };
  const changeFilter = (next: Filter | null): void => {
    setSelected(NOTHING_SELECTED);
    change({ filter: next });
  };

  return (
    <Page
      fills
      title={local(entity.plural)}
      beside={views}
      actions={
        <>
          {entity.importable && creatable && (
            <Button
              variant="default"
              leftSection={<IconFileImport size={14} />}
              onClick={() => go(`/import/${entity.name}`)}
            >
              {t('import')}
            </Button>
          )}
          {creatable && (
            <Button leftSection={<IconPlus size={14} />} onClick={() => setCreating(true)}>
              {t('new', { entity: inSentence(entity.label) })}
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <ViewMenu
            entity={entity.name}
            views={saved}
            view={view}
            changed={changed || (view !== undefined && choice.changed)}
            content={{
              filter,
              search,
              sort: sort && [...sort],
              columns: choice.shown.map(({ name }) => name),
            }}
            onChoose={chooseView}
            onSaved={(id) => {
              choice.reset();
              choose(id);
            }}
          />
          <ListSearch
            label={t('search', { entity: inSentence(entity.plural) })}
            value={search}
            onChange={(next) => change({ search: next })}
          />
          <FilterBar subject={subject} filter={filter} onChange={changeFilter} />
          <span style={{ marginInlineStart: 'auto' }} />
          {selected.size > 0 ? (
            <SelectionBar
              entity={entity}
              ids={selected}
              deleted={deleted}
              onDone={() => setSelected(NOTHING_SELECTED)}
            />
          ) : (
            <Checkbox
              size="xs"
              label={t('showDeleted')}
              checked={deleted}
              onChange={({ currentTarget }) => change({ deleted: currentTarget.checked })}
            />
          )}
          {mayBulk && selected.size === 0 && (
            <BulkAll entity={entity} selection={selection} count={totals?.count} />
          )}
          <ColumnChooser {...choice} onToggle={choice.toggle} onReset={choice.reset} />
          <ExportMenu selection={selection} sort={order} columns={choice.shown.map(({ name }) => name)} />
        </>
      }
    >
      {error || (ready && refusal) ? (
        <ProblemNotice>{refusal ?? errorSentence(error, language)}</ProblemNotice>
      ) : (
        <DataGrid<Row>
          label={local(entity.plural)}
          columns={columns}
          rows={rows}
          rowId={idOf}
          total={totals?.count}
          sorts={order}
          onSort={sortBy}
          widths={choice.widths}
          onWidth={choice.resize}
          {...(selectable ? { selected, onSelect: setSelected } : {})}
          {...(entity.hasPage ? { onOpen: (row: Row) => go(recordPath(entity.name, row.id)) } : {})}
          hasMore={hasMore}
          loadMore={loadMore}
          empty={
            !loading &&
            shows && (
              <ListEmpty
                entity={entity}
                narrowed={filter !== null || search !== '' || deleted}
                onClear={() => change({ filter: null, search: '', deleted: false })}
                onCreate={creatable ? () => setCreating(true) : undefined}
              />
            )
          }
          footer={<ListFooter entity={entity} totals={totals} />}
        />
      )}
      {creating && <CreateRecordDialog entity={entity.name} onClose={() => setCreating(false)} />}
    </Page>
  );
}

const idOf = ({ id }: Row): string => id;
