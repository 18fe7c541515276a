import { GRADES } from '#shared/lead-score/score-rules.ts';
import { defineEntity } from '../../../core/entities/entity.ts';
import {
  choice,
  date,
  email,
  instant,
  integer,
  longText,
  phone,
  reference,
  text,
} from '../../../core/entities/field.ts';
import { CONSENTS, LEAD_SOURCES, LEAD_STATES, RETURN_REASONS } from './lead-choices.ts';
import { deriveLead } from './lead-derive.ts';
import { LEAD_EXPORTS } from './lead-exports.ts';

/** A person or company that may buy, until sales has made a customer and a deal of it or sent it back. */
export const Lead = defineEntity({
  name: 'lead',
  domain: 'marketing',
  label: { zh: '线索', en: 'Lead' },
  plural: { zh: '线索', en: 'Leads' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['externalId', 'number'],
  defaultSort: { field: 'createdAt', descending: true },
  importable: true,
  crmExports: LEAD_EXPORTS,
  number: { prefix: 'XS', at: 'creation' },
  // the pool is everybody's to take from
  ownScope: {
    or: [
      { field: 'ownerId', op: 'equals', value: { me: true } },
      { field: 'status', op: 'equals', value: 'pool' },
    ],
  },
  indexes: [['status', 'responseDue', 'id']],
  derive: deriveLead,
  fields: {
    name: text({
      label: { zh: '线索名称', en: 'Lead name' },
      required: true,
      derived: true,
      sortable: true,
      inList: true,
      searched: true,
      synonyms: ['lead', 'contact name', 'full name', '姓名', '联系人', '名称'],
    }),
    company: text({
      label: { zh: '公司', en: 'Company' },
      sortable: true,
      inList: true,
      searched: true,
      synonyms: ['account name', 'organization', '公司名称', '企业名称'],
    }),
    jobTitle: text({
      label: { zh: '职务', en: 'Job title' },
      max: 100,
      synonyms: ['position', 'title', '职位'],
    }),
    phone: phone({
      label: { zh: '电话', en: 'Telephone' },
      inList: true,
      searched: true,
      synonyms: ['mobile', 'phone number', '手机', '手机号'],
    }),
    email: email({
      label: { zh: '邮件', en: 'E-mail' },
      inList: true,
      searched: true,
      synonyms: ['e-mail', 'mail', '邮箱'],
    }),
    need: longText({ label: { zh: '需求', en: 'Need' }, synonyms: ['description', '需求描述'] }),
    sourceChannel: choice({
      label: { zh: '来源', en: 'Lead source' },
      inList: true,
      choices: LEAD_SOURCES,
      synonyms: ['lead source', 'channel', '线索来源', '渠道'],
    }),
    campaign: text({
      label: { zh: '营销活动', en: 'Campaign' },
      searched: true,
      synonyms: ['campaign name', 'utm campaign', '活动名称'],
    }),
    consent: choice({
      label: { zh: '联系许可', en: 'Consent' },
      derived: true,
      choices: CONSENTS,
      synonyms: ['opt in', 'gdpr'],
    }),
    status: choice({
      label: { zh: '状态', en: 'State' },
      required: true,
      derived: true,
      inList: true,
      editable: false,
      choices: LEAD_STATES,
    }),
    ownerId: reference('person', {
      label: { zh: '负责人', en: 'Owner' },
      inList: true,
      editable: false,
      onCreate: true,
      synonyms: ['lead owner', '销售', '线索负责人'],
    }),
    responseDue: instant({
      label: { zh: '确认期限', en: 'Accept by' },
      sortable: true,
      inList: true,
      editable: false,
    }),
    postponedUntil: date({ label: { zh: '延后至', en: 'Postponed until' }, editable: false }),
    acceptedAt: instant({ label: { zh: '接受时间', en: 'Accepted at' }, sortable: true, editable: false }),
    returnReason: choice({
      label: { zh: '退回原因', en: 'Return reason' },
      editable: false,
      choices: RETURN_REASONS,
    }),
    customerId: reference('customer', {
      label: { zh: '转化的客户', en: 'Became customer' },
      editable: false,
      onCreate: false,
    }),
    contactId: reference('contact', {
      label: { zh: '转化的联系人', en: 'Became contact' },
      editable: false,
      onCreate: false,
    }),
    dealId: reference('deal', {
      label: { zh: '转化的商机', en: 'Became deal' },
      editable: false,
      onCreate: false,
    }),
    convertedAt: instant({
      label: { zh: '转化时间', en: 'Converted at' },
      sortable: true,
      editable: false,
      onCreate: false,
    }),
    score: integer({
      label: { zh: '评分', en: 'Score' },
      sortable: true,
      inList: true,
      editable: false,
      onCreate: false,
    }),
    grade: choice({
      label: { zh: '等级', en: 'Grade' },
      inList: true,
      editable: false,
      onCreate: false,
      choices: GRADES,
    }),
    fit: integer({ label: { zh: '匹配度', en: 'Fit' }, editable: false, onCreate: false }),
    engagement: integer({ label: { zh: '互动度', en: 'Engagement' }, editable: false, onCreate: false }),
    mqlAt: instant({
      label: { zh: '成为 MQL', en: 'MQL since' },
      sortable: true,
      editable: false,
      onCreate: false,
    }),
    externalId: text({
      label: { zh: '外部编号', en: 'External id' },
      unique: true,
      searched: true,
      max: 100,
      synonyms: ['lead id', 'record id', '线索编号'],
    }),
    note: longText({ label: { zh: '备注', en: 'Note' }, synonyms: ['remarks', '说明'] }),
  },
});
