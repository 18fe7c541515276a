import { useMemo } from 'react';
import { sourceLabel } from '#shared/sources.ts';
import { useActionName, useRecordNames } from '../../records/undo/action-words.ts';
import { undoTexts } from '../../records/undo/texts.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { auditTexts } from './texts.ts';
import type { AuditLine } from './use-audit-lines.ts';

/** When, who, what, to which records, from where, and how much. */
export function useAuditColumns(): readonly GridColumn<AuditLine>[] {
  const t = useTexts(auditTexts);
  const undo = useTexts(undoTexts);
  const local = useLocal();
  const format = useFormat();
  const nameOf = useActionName();
  const recordsOf = useRecordNames();
  return useMemo(
    () => [
      {
        id: 'at',
        header: t('time'),
        width: 144,
        cell: ({ at }) => <span className="numeric">{format.instant(at)}</span>,
      },
      { id: 'person', header: t('person'), width: 96, cell: ({ actor }) => actor },
      {
        id: 'action',
        header: t('action'),
        width: 130,
        cell: (line) => (
          <>
            {nameOf(line)} {line.undone && <StatusBadge label={undo('undone')} />}
          </>
        ),
      },
      { id: 'records', header: t('records'), width: 132, cell: recordsOf },
      { id: 'source', header: t('source'), width: 66, cell: ({ source }) => local(sourceLabel(source)) },
      {
        id: 'changes',
        header: t('changes'),
        width: 78,
        align: 'right',
        cell: ({ changes }) => format.integer(changes),
      },
    ],
    [t, undo, local, format, nameOf, recordsOf],
  );
}
