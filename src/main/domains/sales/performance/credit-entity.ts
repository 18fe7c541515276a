import { defineEntity } from '../../../core/entities/entity.ts';
import { decimal, reference } from '../../../core/entities/field.ts';

/** Who is credited with how much of a deal. A deal without such rows is its owner's alone; with them, they are 100 %. */
export const DealCredit = defineEntity({
  name: 'dealCredit',
  domain: 'sales',
  label: { zh: '业绩分配', en: 'Deal credit' },
  plural: { zh: '业绩分配', en: 'Deal credits' },
  mergeClass: 'document',
  titleField: 'salespersonId',
  hasPage: false,
  customisable: false,
  partOf: ['dealId'],
  holds: { salespersonId: 'always' },
  ownScope: {
    or: [
      { field: 'dealId.ownerId.personId', op: 'equals', value: { me: true } },
      { field: 'salespersonId.personId', op: 'equals', value: { me: true } },
    ],
  },
  uniqueTogether: ['dealId', 'salespersonId'],
  fields: {
    dealId: reference('deal', { label: { zh: '商机', en: 'Deal' }, required: true, inList: true }),
    salespersonId: reference('salesperson', {
      label: { zh: '销售人员', en: 'Salesperson' },
      required: true,
      inList: true,
    }),
    percent: decimal({ label: { zh: '比例（%）', en: 'Share (%)' }, required: true, inList: true, min: 0 }),
  },
});
