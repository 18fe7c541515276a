import { Person } from '../../../core/access/person.ts';
import { defineEntity, type RecordReader } from '../../../core/entities/entity.ts';
import { choice, instant, integer, json, longText, reference, text } from '../../../core/entities/field.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { CONTRACT_KINDS, RISKS } from '../contract/contract-choices.ts';

/** A clause of the library. What it says stands in its versions. */
export const Clause = defineEntity({
  name: 'clause',
  domain: 'compliance',
  label: { zh: '标准条款', en: 'Clause' },
  plural: { zh: '条款库', en: 'Clause library' },
  mergeClass: 'record',
  titleField: 'name',
  titleFieldEn: 'nameEn',
  naturalKeys: ['code'],
  defaultSort: { field: 'position', descending: false },
  derive: ({ position, ownerId, usedIn, condition }, work, before) => ({
    position: position ?? nextPosition(work),
    ownerId: ownerId ?? (before || !work.find(Person, work.actor.id) ? null : work.actor.id),
    usedIn: usedIn ?? null,
    condition: condition ?? null,
  }),
  fields: {
    code: text({
      label: { zh: '代号', en: 'Code' },
      required: true,
      unique: true,
      inList: true,
      max: 40,
      synonyms: ['clause code', '编号'],
    }),
    name: text({
      label: { zh: '条款名称', en: 'Chinese name' },
      required: true,
      inList: true,
      searched: true,
      synonyms: ['name', '名称'],
    }),
    nameEn: text({
      label: { zh: '英文名称', en: 'English name' },
      required: true,
      inList: true,
      searched: true,
    }),
    usedIn: choice({
      label: { zh: '用于', en: 'Used in' },
      choices: CONTRACT_KINDS,
      inList: true,
    }),
    risk: choice({
      label: { zh: '偏离风险', en: 'Risk of deviation' },
      required: true,
      choices: RISKS,
      inList: true,
    }),
    condition: choice({
      label: { zh: '何时需要', en: 'When it belongs' },
      choices: [
        { value: 'lines', label: { zh: '有明细时', en: 'Where there are lines' } },
        { value: 'amount', label: { zh: '有金额时', en: 'Where there is an amount' } },
        { value: 'autoRenew', label: { zh: '自动续期时', en: 'Where it renews by itself' } },
      ],
    }),
    position: integer({
      label: { zh: '顺序', en: 'Order' },
      sortable: true,
      inList: true,
      min: 1,
      max: 99_999,
    }),
    ownerId: reference('person', { label: { zh: '负责人', en: 'Owner' }, inList: true }),
    guidance: longText({ label: { zh: '谈判指引', en: 'Playbook' }, max: 4000 }),
  },
});

/** What a clause says, since when; one that was published never changes. */
export const ClauseVersion = defineEntity({
  name: 'clauseVersion',
  domain: 'compliance',
  label: { zh: '条款版本', en: 'Clause version' },
  plural: { zh: '条款版本', en: 'Clause versions' },
  mergeClass: 'ledger',
  titleField: 'title',
  hasPage: false,
  partOf: ['clauseId'],
  uniqueTogether: ['clauseId', 'revision'],
  fields: {
    clauseId: reference('clause', { label: { zh: '条款', en: 'Clause' }, required: true }),
    title: text({ label: { zh: '名称', en: 'Name' }, required: true }),
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true }),
    publishedAt: instant({ label: { zh: '发布时间', en: 'Published at' }, required: true }),
    textZh: longText({ label: { zh: '标准文本', en: 'Standard text, Chinese' }, required: true }),
    textEn: longText({ label: { zh: '标准文本（英文）', en: 'Standard text, English' }, required: true }),
    fallbacks: json({ label: { zh: '可接受文本', en: 'Fallbacks' }, max: 400_000 }),
    redLineZh: longText({ label: { zh: '红线文本', en: 'Red line, Chinese' } }),
    redLineEn: longText({ label: { zh: '红线文本（英文）', en: 'Red line, English' } }),
    note: text({ label: { zh: '修改说明', en: 'What changed' }, max: 1000 }),
  },
});

const builder = queryBuilder<{ clause: RecordValues & { readonly position: number | null } }>();
const STEP = 10;

/** Behind all others, with room between. */
function nextPosition(reader: RecordReader): number {
  const last = reader.first(
    builder.selectFrom('clause').select('position').orderBy('position', 'desc').limit(1),
  );
  return (last?.position ?? 0) + STEP;
}
