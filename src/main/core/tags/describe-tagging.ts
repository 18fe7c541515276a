import type { LocalText } from '#shared/texts.ts';
import type { FieldChange } from '../changes/describe-change.ts';
import type { RecordReader, TablesOf } from '../entities/entity.ts';
import type { LoggedRow } from '../storage/change-log.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { Tag } from './tag-entity.ts';
import { Tagging } from './tagging-entity.ts';

const builder = queryBuilder<TablesOf<typeof Tagging>>();

const PUT_ON: LocalText = { zh: '添加标签', en: 'Tags added' };
const TAKEN_OFF: LocalText = { zh: '移除标签', en: 'Tags removed' };

/** The rows that say, or once said, which tags a record has: its history is told by theirs too. */
export const taggingsOf = (reader: RecordReader, recordId: string): string[] =>
  reader.all(builder.selectFrom('tagging').select('id').where('recordId', '=', recordId)).map(({ id }) => id);

type Row = Pick<LoggedRow, 'recordId' | 'op' | 'changes'>;

/** What rows of the log say of one record's tags, in the words of the record: which were put on, which taken off. */
export function describeTaggings(reader: RecordReader, rows: readonly Row[]): FieldChange[] {
  const on: string[] = [];
  const off: string[] = [];
  let record: { readonly entity: string; readonly id: string } | undefined;
  for (const { recordId, op, changes } of rows) {
    const tagging = reader.find(Tagging, recordId);
    const tag = tagging && reader.find(Tag, tagging.tagId);
    if (!tagging || !tag) continue;
    record = { entity: tagging.recordEntity, id: tagging.recordId };
    const logged = JSON.parse(changes) as { deletedAt?: readonly [number | null, number | null] };
    if (op === 'create' || logged.deletedAt?.[1] === null) on.push(tag.name);
    else if (logged.deletedAt) off.push(tag.name);
  }
  const told = (field: string, label: LocalText, names: readonly string[]): FieldChange[] =>
    record === undefined || names.length === 0
      ? []
      : [
          {
            ...record,
            op: 'update',
            field,
            label,
            kind: 'text',
            old: null,
            new: { zh: names.join('、'), en: names.join(', ') },
            currency: null,
          },
        ];
  return [...told('tagsAdded', PUT_ON, on), ...told('tagsRemoved', TAKEN_OFF, off)];
}
