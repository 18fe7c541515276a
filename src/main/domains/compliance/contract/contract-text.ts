import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { defineEntity } from '../../../core/entities/entity.ts';
import { choice, longText, reference, text } from '../../../core/entities/field.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';

const LONGEST = 2_000_000;

/** What a contract, or a file attached to it, says in words: what the search of contracts looks through. */
export const ContractText = defineEntity({
  name: 'contractText',
  domain: 'compliance',
  label: { zh: '合同全文', en: 'Contract text' },
  plural: { zh: '合同全文', en: 'Contract texts' },
  mergeClass: 'document',
  titleField: 'name',
  hasPage: false,
  partOf: ['contractId'],
  ownScope: { field: 'contractId.ownerId', op: 'equals', value: { me: true } },
  indexes: [['contractId', 'attachmentId']],
  fields: {
    contractId: reference('contract', {
      label: { zh: '合同', en: 'Contract' },
      required: true,
      inList: true,
    }),
    name: text({ label: { zh: '名称', en: 'Name' }, required: true, inList: true, pinyin: false }),
    origin: choice({
      label: { zh: '来源', en: 'Source' },
      required: true,
      choices: [
        { value: 'version', label: { zh: '合同文本', en: 'Text of the contract' } },
        { value: 'file', label: { zh: '附件', en: 'File' } },
      ],
    }),
    attachmentId: text({ label: { zh: '附件', en: 'File' }, max: 40 }),
    body: longText({ label: { zh: '全文', en: 'Text' }, searched: true, pinyin: false, max: LONGEST }),
  },
});

const builder = queryBuilder<TablesOf<typeof ContractText>>();

interface Kept {
  readonly contractId: string;
  readonly name: string;
  readonly origin: 'version' | 'file';
  readonly attachmentId?: string;
  readonly body: string;
}

export const textOf = (
  reader: RecordReader,
  contractId: string,
  attachmentId: string | null,
): RowOf<typeof ContractText> | undefined =>
  reader.first(
    builder
      .selectFrom('contractText')
      .selectAll()
      .where('contractId', '=', contractId)
      .where('attachmentId', attachmentId === null ? 'is' : '=', attachmentId),
  );

/** Keeps a text for the search, in place of what the same source said before. */
export function keepText(work: Work, { attachmentId, body, ...kept }: Kept): void {
  const known = textOf(work, kept.contractId, attachmentId ?? null);
  const values = { ...kept, attachmentId: attachmentId ?? null, body: body.slice(0, LONGEST) };
  if (known) work.update(ContractText, known.id, values);
  else work.insert(ContractText, values);
}
