import { AppError, type Problem } from '#shared/errors.ts';
import {
  defineEntity,
  type RecordReader,
  type RecordWriter,
  type RowOf,
  type TablesOf,
} from '../entities/entity.ts';
import { email, file, integer, phone, text } from '../entities/field.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { queryBuilder } from '../storage/query-builder.ts';

/** Millimetres at the left and right of a page. */
export const MARGIN = { least: 10, most: 40 } as const;

/** How the company presents itself on paper. There is one; what it leaves open is plain. */
export const Letterhead = defineEntity({
  name: 'letterhead',
  domain: 'core',
  label: { zh: '公司信头', en: 'Letterhead' },
  plural: { zh: '公司信头', en: 'Letterhead' },
  mergeClass: 'config',
  titleField: 'name',
  titleFieldEn: 'nameEn',
  hasPage: false,
  check: checkLetterhead,
  derive: onlyOne,
  fields: {
    name: text({ label: { zh: '公司名称', en: 'Company name' }, required: true, max: 120 }),
    nameEn: text({ label: { zh: '英文名称', en: 'Name in English' }, max: 200 }),
    address: text({ label: { zh: '地址', en: 'Address' }, max: 200 }),
    addressEn: text({ label: { zh: '英文地址', en: 'Address in English' }, max: 300 }),
    taxNumber: text({
      label: { zh: '统一社会信用代码', en: 'Tax number' },
      max: 40,
    }),
    bank: text({ label: { zh: '开户行', en: 'Bank' }, max: 120 }),
    bankAccount: text({ label: { zh: '账号', en: 'Bank account' }, max: 60 }),
    phone: phone({ label: { zh: '电话', en: 'Phone' } }),
    email: email({ label: { zh: '邮箱', en: 'E-mail' } }),
    website: text({ label: { zh: '网站', en: 'Website' }, max: 200 }),
    colour: text({ label: { zh: '颜色', en: 'Colour' }, max: 7 }),
    margin: integer({ label: { zh: '左右页边距（毫米）', en: 'Side margins (mm)' }, min: MARGIN.least }),
    logo: file({ label: { zh: '标志', en: 'Logo' } }),
    seal: file({ label: { zh: '印章', en: 'Seal' } }),
  },
});

export type LetterheadRow = RowOf<typeof Letterhead>;

const builder = queryBuilder<TablesOf<typeof Letterhead>>();

function checkLetterhead({ colour, margin }: RecordValues): Problem[] {
  const problems: Problem[] = [];
  if (typeof colour === 'string' && !/^#[0-9a-f]{6}$/i.test(colour))
    problems.push({ code: 'letterheadColourWrong', params: { value: colour }, field: 'colour' });
  if (typeof margin === 'number' && margin > MARGIN.most) {
    const field = Letterhead.spec.fields.margin?.meta.label ?? 'margin';
    problems.push({
      code: 'tooLarge',
      params: { field, max: String(MARGIN.most), value: margin },
      field: 'margin',
    });
  }
  return problems;
}

/** A second one would leave open which of them counts. */
function onlyOne(values: RecordValues, work: RecordWriter, before: RecordValues | null): RecordValues {
  const known = findLetterhead(work);
  const { label } = Letterhead.spec;
  if (before === null && known)
    throw new AppError('duplicateKey', { entity: label, field: label, value: String(values.name ?? '') });
  return {};
}

/** The letterhead; undefined until somebody saves one. */
export const findLetterhead = (reader: RecordReader): LetterheadRow | undefined =>
  reader.first(
    builder.selectFrom('letterhead').selectAll().where('deletedAt', 'is', null).orderBy('id').limit(1),
  ) as LetterheadRow | undefined;
