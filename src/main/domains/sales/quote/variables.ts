import { columnsUnder, type VariableSchema, variable } from '#shared/templates/variables.ts';
import { QUOTE_TEXTS } from './texts.ts';

/** A column under the heading it has always had. */
const column = columnsUnder(QUOTE_TEXTS);

/** What templates of quotes may name. */
export const QUOTE_VARIABLES: VariableSchema = {
  groups: [
    {
      name: 'quote',
      label: { zh: '报价', en: 'Quote' },
      variables: [
        variable('number', 'text', '编号', 'Number'),
        variable('reference', 'text', '编号与版本', 'Number and version'),
        variable('revision', 'number', '版本', 'Version'),
        variable('title', 'text', '主题', 'Subject'),
        variable('issuedOn', 'date', '报价日期', 'Date'),
        variable('validUntil', 'date', '有效期至', 'Valid until'),
        variable('preparedBy', 'text', '联系人', 'Prepared by'),
        variable('currency', 'text', '货币', 'Currency'),
        variable('taxMode', 'text', '计税方式', 'Tax mode'),
        variable('terms', 'longText', '条款', 'Terms'),
        variable('paymentDays', 'number', '付款天数', 'Days to pay'),
        variable('roundingNote', 'text', '舍入说明', 'Note on rounding'),
        variable('optionalNote', 'text', '可选行说明', 'Note on optional lines'),
        variable('net', 'money', '未税金额', 'Net'),
        variable('tax', 'money', '税额', 'Tax'),
        variable('gross', 'money', '价税合计', 'Total with tax'),
        variable('lineCount', 'number', '行数', 'Lines'),
      ],
    },
    {
      name: 'customer',
      label: { zh: '客户', en: 'Customer' },
      variables: [
        variable('name', 'text', '名称', 'Name'),
        variable('details', 'longText', '地址与联系方式', 'Address and contact'),
        variable('address', 'text', '地址', 'Address'),
        variable('taxNumber', 'text', '税号', 'Tax number'),
        variable('phone', 'text', '电话', 'Phone'),
      ],
    },
  ],
  lists: [
    {
      name: 'lines',
      label: { zh: '报价明细', en: 'Quote lines' },
      mutedBy: 'optional',
      row: {
        name: 'line',
        label: { zh: '明细', en: 'Line' },
        variables: [
          column('position', 'number', 'center', 22),
          column('description', 'text', 'left', 'rest'),
          column('code', 'text', 'left', 60),
          column('quantity', 'number', 'right', 40),
          column('unit', 'text', 'left', 28),
          column('unitPrice', 'text', 'right', 62),
          column('billing', 'text', 'left', 74, { emptyAs: '—' }),
          column('discount', 'text', 'right', 42, { emptyAs: '—' }),
          column('taxRate', 'text', 'right', 34),
          column('amount', 'money', 'right', 68),
          column('net', 'money', 'right', 68),
          column('tax', 'money', 'right', 60, { label: { zh: '税额', en: 'Tax amount' } }),
          column('gross', 'money', 'right', 68),
          variable('optional', 'boolean', '是否可选', 'Is optional', { width: 40 }),
          variable('optionalMark', 'text', '可选标记', 'Mark of optional lines', { width: 90 }),
        ],
      },
    },
    {
      name: 'totals',
      label: { zh: '合计', en: 'Totals' },
      row: {
        name: 'total',
        label: { zh: '合计行', en: 'Total' },
        variables: [
          variable('label', 'text', '项目', 'What', { width: 'rest' }),
          variable('value', 'text', '合计金额', 'Sum', { align: 'right', width: 90 }),
          variable('strong', 'boolean', '是否总计', 'Is the total', { width: 40 }),
        ],
      },
    },
  ],
};
