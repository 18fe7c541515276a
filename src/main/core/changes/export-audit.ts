import { AppError } from '#shared/errors.ts';
import { momentText } from '#shared/format/moment-text.ts';
import { sourceLabel } from '#shared/sources.ts';
import { isLocalText, type Language, type LocalText } from '#shared/texts.ts';
import type { Exported } from '../exports/export-list.ts';
import { type Format, type TableCells, type TableColumn, tableFile } from '../exports/table-file.ts';
import { defineTask, type TaskContext } from '../jobs/task.ts';
import { type AuditEntry, readAuditEntry } from './audit-entry.ts';
import type { AuditFilter, AuditLine } from './audit-log.ts';
import { readAudit } from './audit-log.ts';
import { changeWords } from './change-words.ts';

export interface AuditExport {
  readonly filter: AuditFilter;
  readonly format: Format;
  readonly language: Language;
  /** What actions are called. */
  readonly actions: Readonly<Record<string, LocalText>>;
}

export const AUDIT_LOG: LocalText = { zh: '操作记录', en: 'Audit log' };

const COLUMNS: readonly { name: string; kind: TableColumn['kind']; label: LocalText }[] = [
  { name: 'number', kind: 'integer', label: { zh: '序号', en: 'No.' } },
  { name: 'at', kind: 'text', label: { zh: '时间', en: 'Time' } },
  { name: 'person', kind: 'text', label: { zh: '人员', en: 'Person' } },
  { name: 'action', kind: 'text', label: { zh: '操作', en: 'Action' } },
  { name: 'source', kind: 'text', label: { zh: '来源', en: 'Source' } },
  { name: 'reason', kind: 'longText', label: { zh: '原因', en: 'Reason' } },
  { name: 'undoes', kind: 'integer', label: { zh: '撤销的操作', en: 'Undoes no.' } },
  { name: 'undone', kind: 'text', label: { zh: '已撤销', en: 'Undone' } },
  { name: 'entity', kind: 'text', label: { zh: '记录类型', en: 'Kind of record' } },
  { name: 'record', kind: 'text', label: { zh: '记录', en: 'Record' } },
  { name: 'id', kind: 'text', label: { zh: '记录标识', en: 'Record id' } },
  { name: 'changes', kind: 'longText', label: { zh: '变更', en: 'Changes' } },
];

const MOST_ROWS = 1_000_000;
const PAGE = 200;

/** The audit log as a file: one line for each record that each action changed, within the rights of who asks. */
export const exportAuditTask = defineTask(
  'changes.exportAudit',
  async ({ filter, format, language, actions }: AuditExport, context): Promise<Exported> => {
    const { reader, scope, progress, throwIfCancelled } = context;
    let count = 0;
    function* rows(): Generator<TableCells> {
      let below: number | null = null;
      do {
        const page = readAudit(reader, filter, below, PAGE, scope);
        for (const line of page.lines)
          for (const cells of linesOf(line, actions, language, context)) {
            count += 1;
            if (count > MOST_ROWS) throw new AppError('exportTooLarge', { max: MOST_ROWS });
            yield cells;
          }
        throwIfCancelled();
        progress(count, null);
        below = page.next;
      } while (below !== null);
    }
    const columns = COLUMNS.map(({ name, kind, label }) => ({ name, kind, header: label[language] }));
    const file = await tableFile(format, AUDIT_LOG[language], columns, rows());
    return { ...file, rows: count };
  },
);

/** The lines of one action: each record it changed, and how many are not the reader's to see. */
function* linesOf(
  line: AuditLine,
  actions: AuditExport['actions'],
  language: Language,
  { reader, registry, scope, facts }: TaskContext,
): Generator<TableCells> {
  const begin = [
    line.group,
    momentText(line.at, facts.timeZone, 'second'),
    line.actor,
    actions[line.action]?.[language] ?? line.action,
    sourceLabel(line.source)[language],
    line.reason,
    line.undoes,
    line.undone ? UNDONE[language] : null,
  ];
  let from: number | null = 0;
  let hidden = 0;
  while (from !== null) {
    const entry: AuditEntry = readAuditEntry(reader, line.group, from, scope);
    for (const { entity, id, title, fields } of entry.touched)
      yield [
        ...begin,
        registry.get(entity).spec.label[language],
        isLocalText(title) ? title[language] : title,
        id,
        fields
          .map((field) => changeWords(field, language, registry, facts.timeZone))
          .join(SEPARATOR[language]),
      ];
    hidden += entry.hidden;
    from = entry.next;
  }
  if (hidden > 0) yield [...begin, null, null, null, HIDDEN[language].replace('{count}', String(hidden))];
}

const UNDONE = { zh: '是', en: 'yes' } as const;
const SEPARATOR = { zh: '；', en: '; ' } as const;
const HIDDEN = {
  zh: '另有 {count} 条记录，无权查看',
  en: '{count} more records are not yours to see',
} as const;
