import { useMemo } from 'react';
import { useMeta } from '../../data/meta.ts';
import { useRecordPath } from '../../records/places.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import type { BinRow } from './bin-selection.ts';
import { binTexts } from './texts.ts';

/** What the bin says of each record: what it was, when and by whom it was deleted, and when it goes for good. */
export function useBinColumns(): readonly GridColumn<BinRow>[] {
  const t = useTexts(binTexts);
  const local = useLocal();
  const format = useFormat();
  const meta = useMeta();
  const recordPath = useRecordPath();
  return useMemo(() => {
    const kind = (name: string): string => local(meta?.entities.find((each) => each.name === name)?.label);
    const link = (entity: string, id: string, name: string) => (
      <Go to={recordPath(entity, id)} tabIndex={-1}>
        {name}
      </Go>
    );
    const goes = ({ kept, daysLeft }: BinRow): string =>
      kept ? t('stays', { why: local(kept) }) : daysLeft > 1 ? t('inDays', { count: daysLeft }) : t('soon');
    return [
      { id: 'kind', header: t('kind'), width: 96, cell: ({ entity }) => kind(entity) },
      {
        id: 'name',
        header: t('name'),
        width: 240,
        cell: ({ entity, id, title }) => link(entity, id, local(title) || '—'),
      },
      {
        id: 'with',
        header: t('with'),
        width: 200,
        cell: ({ with: root }) =>
          root && link(root.entity, root.id, `${kind(root.entity)} ${local(root.name)}`),
      },
      { id: 'person', header: t('person'), width: 110, cell: ({ deletedBy }) => deletedBy },
      {
        id: 'deletedAt',
        header: t('deletedAt'),
        width: 150,
        cell: ({ deletedAt }) => format.instant(deletedAt),
      },
      { id: 'goes', header: t('goes'), width: 200, cell: goes },
    ];
  }, [t, local, format, meta, recordPath]);
}
