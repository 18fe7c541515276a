import type { CrmExport } from '../../core/imports/crm-export.ts';
import { FXIAOKE, HUBSPOT, NEOCRM, SALESFORCE } from '../directory/index.ts';

/**
 * Columns of deals. These products have one close date: expected while the deal is open, actual once it is closed;
 * it comes in as the expected one, and a closed deal takes it over.
 */
export const DEAL_EXPORTS: readonly CrmExport[] = [
  {
    product: SALESFORCE,
    marks: ['Opportunity Name', 'Opportunity Owner'],
    columns: {
      'Opportunity Name': 'name',
      'Opportunity ID': 'externalId',
      'Account Name': 'customerId',
      'Opportunity Owner': 'ownerId',
      Stage: 'stageId',
      Amount: 'amount',
      'Amount Currency': 'currency',
      'Created Date': 'openedOn',
      'Close Date': 'expectedClose',
      'Lead Source': 'sourceChannel',
      'Next Step': 'nextStep',
      Description: 'note',
    },
  },
  {
    product: SALESFORCE,
    marks: ['AccountId', 'StageName', 'CloseDate'],
    columns: {
      Id: 'externalId',
      Name: 'name',
      AccountId: null,
      OwnerId: null,
      StageName: 'stageId',
      Amount: 'amount',
      CurrencyIsoCode: 'currency',
      CreatedDate: 'openedOn',
      CloseDate: 'expectedClose',
      LeadSource: 'sourceChannel',
      NextStep: 'nextStep',
      Description: 'note',
    },
  },
  {
    product: HUBSPOT,
    marks: ['Record ID', 'Deal Name', 'Deal Stage', 'Deal owner'],
    columns: {
      'Record ID': 'externalId',
      'Deal Name': 'name',
      'Associated Company': 'customerId',
      'Deal owner': 'ownerId',
      'Deal Stage': 'stageId',
      Amount: 'amount',
      Currency: 'currency',
      'Create Date': 'openedOn',
      'Close Date': 'expectedClose',
      'Next step': 'nextStep',
      'Deal Description': 'note',
    },
  },
  {
    product: FXIAOKE,
    marks: ['商机名称', '客户名称', '负责人主属部门'],
    columns: {
      商机编号: 'externalId',
      商机名称: 'name',
      客户名称: 'customerId',
      负责人: 'ownerId',
      商机阶段: 'stageId',
      阶段: 'stageId',
      商机金额: 'amount',
      创建时间: 'openedOn',
      预计成交日期: 'expectedClose',
      商机来源: 'sourceChannel',
      备注: 'note',
    },
  },
  {
    product: NEOCRM,
    marks: ['客户名称', '销售阶段', '结单日期'],
    columns: {
      商机编号: 'externalId',
      商机名称: 'name',
      销售机会名称: 'name',
      客户名称: 'customerId',
      商机所有人: 'ownerId',
      销售机会所有人: 'ownerId',
      销售阶段: 'stageId',
      销售金额: 'amount',
      币种: 'currency',
      创建日期: 'openedOn',
      结单日期: 'expectedClose',
      商机来源: 'sourceChannel',
      备注: 'note',
    },
  },
];
