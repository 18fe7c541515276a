import { defineEntity } from '../../core/entities/entity.ts';
import { boolean, reference, text } from '../../core/entities/field.ts';
import { recordMembership } from './performance/keep-membership.ts';

/** People who sell under one lead. */
export const SalesTeam = defineEntity({
  name: 'salesTeam',
  domain: 'sales',
  label: { zh: '销售团队', en: 'Sales team' },
  plural: { zh: '销售团队', en: 'Sales teams' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  fields: {
    name: text({
      label: { zh: '团队', en: 'Team' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
      synonyms: ['manager', '主管', '团队名称'],
    }),
    region: text({
      label: { zh: '区域', en: 'Region' },
      inList: true,
      max: 100,
      synonyms: ['regional office', '大区'],
    }),
  },
});

/** Someone who owns deals. Linked to a person of the workspace where they have a login of their own. */
export const Salesperson = defineEntity({
  name: 'salesperson',
  domain: 'sales',
  label: { zh: '销售人员', en: 'Salesperson' },
  plural: { zh: '销售人员', en: 'Salespeople' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  holds: { teamId: 'always' },
  written: recordMembership,
  fields: {
    name: text({
      label: { zh: '姓名', en: 'Name' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
      max: 100,
      synonyms: ['sales agent', 'agent', 'sales rep', '销售', '销售代表'],
    }),
    teamId: reference('salesTeam', {
      label: { zh: '团队', en: 'Team' },
      inList: true,
      synonyms: ['manager', 'sales team', '主管', '团队'],
    }),
    region: text({
      label: { zh: '区域', en: 'Region' },
      inList: true,
      max: 100,
      synonyms: ['regional office', 'office', '大区'],
    }),
    personId: reference('person', { label: { zh: '登录人员', en: 'Login' }, inList: true }),
    inactive: boolean({ label: { zh: '已离职', en: 'Has left' } }),
  },
});
