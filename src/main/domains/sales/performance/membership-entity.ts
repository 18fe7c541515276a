import { defineEntity } from '../../../core/entities/entity.ts';
import { date, reference } from '../../../core/entities/field.ts';

/**
 * That a salesperson belongs to a team, or to none, from a day on, until their next row says otherwise. What they close
 * counts for the team of that day.
 */
export const TeamMembership = defineEntity({
  name: 'teamMembership',
  domain: 'sales',
  label: { zh: '团队归属', en: 'Team membership' },
  plural: { zh: '团队归属', en: 'Team memberships' },
  mergeClass: 'document',
  titleField: 'salespersonId',
  hasPage: false,
  customisable: false,
  partOf: ['salespersonId'],
  holds: { teamId: 'always' },
  uniqueTogether: ['salespersonId', 'validFrom'],
  defaultSort: { field: 'validFrom', descending: true },
  fields: {
    salespersonId: reference('salesperson', {
      label: { zh: '销售人员', en: 'Salesperson' },
      required: true,
      inList: true,
    }),
    teamId: reference('salesTeam', { label: { zh: '团队', en: 'Team' }, inList: true }),
    validFrom: date({ label: { zh: '自何日起', en: 'From' }, required: true, inList: true, sortable: true }),
  },
});
