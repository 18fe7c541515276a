import { FORMS_OF_ADDRESS } from '#shared/format/salutation.ts';
import { defineEntity } from '../../core/entities/entity.ts';
import {
  choice,
  decimal,
  email,
  integer,
  longText,
  phone,
  reference,
  text,
  url,
} from '../../core/entities/field.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { CONTACT_EXPORTS, CUSTOMER_EXPORTS } from './crm-exports.ts';

/** What was merged and is brought back from the recycle bin by hand stands for itself again. */
const standingForItself = (values: RecordValues): RecordValues =>
  values.mergedIntoId && values.deletedAt === null ? { mergedIntoId: null } : {};

/** A company we deal with, in whatever role: one record for the whole house. */
export const Customer = defineEntity({
  name: 'customer',
  domain: 'directory',
  label: { zh: '客户', en: 'Customer' },
  plural: { zh: '客户', en: 'Customers' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  crmExports: CUSTOMER_EXPORTS,
  merging: { into: 'mergedIntoId', names: 'otherNames', kept: ['name'] },
  derive: standingForItself,
  fields: {
    name: text({
      label: { zh: '客户名称', en: 'Customer name' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      synonyms: [
        'account',
        'account name',
        'company',
        'company name',
        'customer',
        '公司',
        '公司名称',
        '客户',
        '名称',
      ],
    }),
    industry: text({
      label: { zh: '行业', en: 'Industry' },
      inList: true,
      max: 100,
      synonyms: ['sector', '所属行业'],
    }),
    country: text({
      label: { zh: '国家或地区', en: 'Country' },
      inList: true,
      max: 100,
      synonyms: ['office location', 'location', '国家', '地区', '所在地'],
    }),
    region: text({ label: { zh: '区域', en: 'Region' }, max: 100, synonyms: ['区域', '大区'] }),
    employees: integer({
      label: { zh: '员工数', en: 'Employees' },
      sortable: true,
      inList: true,
      min: 0,
      synonyms: ['number of employees', '人数', '员工人数'],
    }),
    annualRevenue: decimal({
      label: { zh: '年收入（百万）', en: 'Annual revenue (millions)' },
      inList: true,
      min: 0,
      synonyms: ['revenue', '年收入', '营业收入'],
    }),
    foundedYear: integer({
      label: { zh: '成立年份', en: 'Founded' },
      sortable: true,
      min: 1000,
      synonyms: ['year established', 'founded', 'year founded', '成立时间'],
    }),
    parentId: reference('customer', {
      label: { zh: '上级公司', en: 'Parent company' },
      inList: true,
      synonyms: ['subsidiary of', 'parent', 'parent account', '母公司'],
    }),
    taxNumber: text({
      label: { zh: '统一社会信用代码', en: 'Registration number' },
      max: 30,
      searched: true,
      synonyms: ['税号', '纳税人识别号'],
    }),
    phone: phone({ label: { zh: '电话', en: 'Telephone' }, synonyms: ['telephone', 'phone number'] }),
    website: url({ label: { zh: '网站', en: 'Website' }, synonyms: ['web', '网址', '官网'] }),
    address: text({ label: { zh: '地址', en: 'Address' }, max: 500 }),
    role: choice({
      label: { zh: '关系', en: 'Relationship' },
      choices: [
        { value: 'prospect', label: { zh: '潜在客户', en: 'Prospect' }, tone: 'neutral' },
        { value: 'customer', label: { zh: '客户', en: 'Customer' }, tone: 'good' },
        { value: 'partner', label: { zh: '伙伴', en: 'Partner' }, tone: 'progress' },
        { value: 'supplier', label: { zh: '供应商', en: 'Supplier' }, tone: 'neutral' },
      ],
    }),
    otherNames: text({
      label: { zh: '其他名称', en: 'Other names' },
      max: 2000,
      searched: true,
      synonyms: ['曾用名', '别名', 'former name', 'alias'],
    }),
    mergedIntoId: reference('customer', {
      label: { zh: '已并入', en: 'Merged into' },
      editable: false,
      onCreate: false,
    }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});

/** A person at a customer. */
export const Contact = defineEntity({
  name: 'contact',
  domain: 'directory',
  label: { zh: '联系人', en: 'Contact' },
  plural: { zh: '联系人', en: 'Contacts' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['email', 'name'],
  keyTogether: ['name', 'customerId'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  crmExports: CONTACT_EXPORTS,
  merging: { into: 'mergedIntoId', names: 'otherNames', kept: ['name', 'email', 'phone'] },
  derive: standingForItself,
  partOf: ['customerId'],
  fields: {
    name: text({
      label: { zh: '姓名', en: 'Name' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      max: 100,
      synonyms: ['full name', 'contact', '联系人'],
    }),
    customerId: reference('customer', {
      label: { zh: '客户', en: 'Customer' },
      inList: true,
      synonyms: ['account', 'company', '公司'],
    }),
    addressAs: choice({
      label: { zh: '称谓', en: 'Addressed as' },
      choices: FORMS_OF_ADDRESS,
      synonyms: ['salutation', 'title of courtesy', '性别', '称呼'],
    }),
    title: text({
      label: { zh: '职务', en: 'Job title' },
      inList: true,
      max: 100,
      synonyms: ['position', '职位'],
    }),
    buyingRole: choice({
      label: { zh: '采购角色', en: 'Buying role' },
      inList: true,
      choices: [
        { value: 'decider', label: { zh: '决策', en: 'Decides' }, tone: 'good' },
        { value: 'influencer', label: { zh: '影响', en: 'Influences' }, tone: 'progress' },
        { value: 'user', label: { zh: '使用', en: 'Uses' }, tone: 'neutral' },
        { value: 'buyer', label: { zh: '采购', en: 'Buys' }, tone: 'neutral' },
      ],
    }),
    email: email({
      label: { zh: '邮件', en: 'E-mail' },
      inList: true,
      searched: true,
      synonyms: ['e-mail', 'mail', '邮箱'],
    }),
    phone: phone({
      label: { zh: '电话', en: 'Telephone' },
      inList: true,
      searched: true,
      synonyms: ['mobile', 'phone number', '手机'],
    }),
    wechat: text({ label: { zh: '微信', en: 'WeChat' }, max: 100 }),
    otherNames: text({
      label: { zh: '其他姓名和联系方式', en: 'Other names and addresses' },
      max: 2000,
      searched: true,
    }),
    mergedIntoId: reference('contact', {
      label: { zh: '已并入', en: 'Merged into' },
      editable: false,
      onCreate: false,
    }),
    note: longText({ label: { zh: '备注', en: 'Note' } }),
  },
});
