import {
  columnsUnder,
  type VariableGroup,
  type VariableSchema,
  variable,
} from '#shared/templates/variables.ts';
import { PAPER_TEXTS } from './paper-texts.ts';

const column = columnsUnder(PAPER_TEXTS);

const party = (name: 'partyA' | 'partyB'): VariableGroup => ({
  name,
  label: PAPER_TEXTS[name],
  variables: [
    variable('name', 'text', '名称', 'Name'),
    variable('creditCode', 'text', '统一社会信用代码', 'Registration number'),
    variable('signatory', 'text', '签署人', 'Signatory'),
    variable('signatoryTitle', 'text', '签署人职务', 'Title of the signatory'),
    variable('details', 'longText', '代码与签署人', 'Registration and signatory'),
  ],
});

/** What templates of contracts may name. */
export const CONTRACT_VARIABLES: VariableSchema = {
  groups: [
    {
      name: 'contract',
      label: { zh: '合同', en: 'Contract' },
      variables: [
        variable('title', 'text', '名称', 'Title'),
        variable('number', 'text', '编号', 'Number'),
        variable('reference', 'text', '编号与版本', 'Number and version'),
        variable('revision', 'number', '版本', 'Version'),
        variable('kind', 'text', '类型', 'Kind'),
        variable('startsOn', 'date', '生效日期', 'In force from'),
        variable('endsOn', 'date', '到期日', 'Last day'),
        variable('currency', 'text', '货币', 'Currency'),
        variable('paymentTerms', 'longText', '付款条件', 'Payment terms'),
        variable('governingLaw', 'text', '适用法律与管辖', 'Governing law'),
        variable('amount', 'money', '金额', 'Amount with tax'),
        variable('net', 'money', '未税金额', 'Net'),
        variable('tax', 'money', '税额', 'Tax'),
        variable('amountInWords', 'text', '金额大写', 'Amount in words'),
        variable('lineCount', 'number', '行数', 'Lines'),
      ],
    },
    party('partyA'),
    party('partyB'),
  ],
  lists: [
    {
      name: 'otherParties',
      label: { zh: '其他方', en: 'Further parties' },
      row: {
        name: 'otherParty',
        label: { zh: '其他方', en: 'Further party' },
        variables: [
          variable('name', 'text', '名称', 'Name', { width: 'rest' }),
          variable('details', 'longText', '代码与签署人', 'Registration and signatory', { width: 'rest' }),
        ],
      },
    },
    {
      name: 'lines',
      label: { zh: '合同明细', en: 'Contract lines' },
      row: {
        name: 'line',
        label: { zh: '明细', en: 'Line' },
        variables: [
          column('position', 'number', 'center', 22),
          column('description', 'text', 'left', 'rest'),
          column('quantity', 'number', 'right', 40),
          column('unit', 'text', 'left', 28),
          column('unitPrice', 'text', 'right', 62),
          column('billing', 'text', 'left', 84, { emptyAs: '—' }),
          column('taxRate', 'text', 'right', 34),
          column('net', 'money', 'right', 62),
          column('tax', 'money', 'right', 56, { label: { zh: '税额', en: 'Tax amount' } }),
          column('gross', 'money', 'right', 68),
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
    {
      name: 'clauses',
      label: { zh: '条款', en: 'Clauses' },
      row: {
        name: 'clause',
        label: { zh: '条款', en: 'Clause' },
        variables: [
          variable('position', 'number', '序号', 'Number', { width: 30 }),
          variable('heading', 'text', '标题', 'Heading', { width: 120 }),
          variable('text', 'longText', '内容', 'Text', { width: 'rest' }),
        ],
      },
    },
  ],
};
