import type { CrmExport } from '../../core/imports/crm-export.ts';

export const SALESFORCE = { zh: 'Salesforce', en: 'Salesforce' };
export const HUBSPOT = { zh: 'HubSpot', en: 'HubSpot' };
export const FXIAOKE = { zh: '纷享销客', en: 'Fxiaoke (纷享销客)' };
export const ESPOCRM = { zh: 'EspoCRM', en: 'EspoCRM' };
export const NEOCRM = { zh: '销售易', en: 'Neocrm (销售易)' };

/**
 * Columns of companies. Yearly revenue is left out: these products keep it to the unit, we in millions. Ids of parents
 * are left out too: they name nothing here.
 */
export const CUSTOMER_EXPORTS: readonly CrmExport[] = [
  {
    product: SALESFORCE,
    marks: ['Account Name', 'Account Owner'],
    columns: {
      'Account Name': 'name',
      Industry: 'industry',
      'Billing Country': 'country',
      'Billing State/Province': 'region',
      Employees: 'employees',
      'Annual Revenue': null,
      'Parent Account': 'parentId',
      Phone: 'phone',
      Website: 'website',
      'Billing Street': 'address',
      Description: 'note',
      Type: null,
    },
  },
  {
    product: SALESFORCE,
    marks: ['Name', 'ParentId', 'NumberOfEmployees', 'OwnerId'],
    columns: {
      Name: 'name',
      Industry: 'industry',
      BillingCountry: 'country',
      BillingState: 'region',
      NumberOfEmployees: 'employees',
      AnnualRevenue: null,
      ParentId: null,
      Phone: 'phone',
      Website: 'website',
      BillingStreet: 'address',
      Description: 'note',
    },
  },
  {
    product: HUBSPOT,
    marks: ['Record ID', 'Company name', 'Company owner'],
    columns: {
      'Company name': 'name',
      Industry: 'industry',
      'Country/Region': 'country',
      'State/Region': 'region',
      'Number of Employees': 'employees',
      'Annual Revenue': null,
      'Year Founded': 'foundedYear',
      'Parent Company': 'parentId',
      'Phone Number': 'phone',
      'Website URL': 'website',
      'Street Address': 'address',
      Description: 'note',
    },
  },
  {
    product: FXIAOKE,
    marks: ['客户名称', '负责人主属部门'],
    columns: {
      客户名称: 'name',
      行业: 'industry',
      '1级行业': 'industry',
      国家: 'country',
      省: 'region',
      上级客户: 'parentId',
      电话: 'phone',
      网址: 'website',
      详细地址: 'address',
      纳税人识别号: 'taxNumber',
      备注: 'note',
    },
  },
  {
    product: NEOCRM,
    marks: ['客户名称', '客户所有人'],
    columns: {
      客户名称: 'name',
      行业: 'industry',
      国家: 'country',
      省份: 'region',
      总人数: 'employees',
      销售额: null,
      上级客户: 'parentId',
      电话: 'phone',
      公司网址: 'website',
      详细地址: 'address',
      备注: 'note',
    },
  },
  {
    product: ESPOCRM,
    marks: ['name', 'assignedUserName', 'billingAddressCountry'],
    columns: {
      name: 'name',
      industry: 'industry',
      billingAddressCountry: 'country',
      billingAddressState: 'region',
      phoneNumber: 'phone',
      website: 'website',
      billingAddressStreet: 'address',
      description: 'note',
      type: null,
    },
  },
  {
    product: ESPOCRM,
    marks: ['Name', 'Assigned User', 'Website'],
    columns: {
      Name: 'name',
      Industry: 'industry',
      'Billing Country': 'country',
      'Billing State': 'region',
      Phone: 'phone',
      Website: 'website',
      'Billing Street': 'address',
      Description: 'note',
      Type: null,
    },
  },
];

/** Columns of people. A first and a last name in two columns are not one name, and so are left to whoever imports. */
export const CONTACT_EXPORTS: readonly CrmExport[] = [
  {
    product: SALESFORCE,
    marks: ['Account Name', 'Contact Owner'],
    columns: {
      'Full Name': 'name',
      'Account Name': 'customerId',
      Title: 'title',
      Email: 'email',
      Mobile: 'phone',
      Phone: 'phone',
      Description: 'note',
    },
  },
  {
    product: HUBSPOT,
    marks: ['Record ID', 'Contact owner'],
    columns: {
      'Full name': 'name',
      'Associated Company': 'customerId',
      'Company name': 'customerId',
      'Job Title': 'title',
      Email: 'email',
      'Phone Number': 'phone',
    },
  },
  {
    product: FXIAOKE,
    marks: ['姓名', '客户名称', '负责人主属部门'],
    columns: {
      姓名: 'name',
      客户名称: 'customerId',
      职务: 'title',
      邮件: 'email',
      手机: 'phone',
      手机1: 'phone',
      电话1: 'phone',
      微信: 'wechat',
      备注: 'note',
    },
  },
  {
    product: NEOCRM,
    marks: ['姓名', '联系人所有人'],
    columns: {
      姓名: 'name',
      公司名称: 'customerId',
      客户名称: 'customerId',
      职务: 'title',
      电子邮件: 'email',
      手机: 'phone',
      电话: 'phone',
      备注: 'note',
    },
  },
  {
    product: ESPOCRM,
    marks: ['name', 'accountName', 'assignedUserName'],
    columns: {
      name: 'name',
      accountName: 'customerId',
      title: 'title',
      accountRole: 'title',
      emailAddress: 'email',
      phoneNumber: 'phone',
      description: 'note',
    },
  },
  {
    product: ESPOCRM,
    marks: ['Name', 'Account', 'Assigned User'],
    columns: {
      Name: 'name',
      Account: 'customerId',
      Title: 'title',
      Email: 'email',
      Phone: 'phone',
      Description: 'note',
    },
  },
];
