import { defineEntity } from '../entities/entity.ts';
import { date, instant, reference } from '../entities/field.ts';

/** That somebody decides in another's place for some days, both ends included. */
export const ApprovalAbsence = defineEntity({
  name: 'approvalAbsence',
  domain: 'core',
  label: { zh: '审批代理', en: 'Stand-in' },
  plural: { zh: '审批代理', en: 'Stand-ins' },
  mergeClass: 'config',
  undoable: false,
  titleField: 'startsOn',
  hasPage: false,
  customisable: false,
  fields: {
    personId: reference('person', { label: { zh: '不在的人', en: 'Away' }, required: true, editable: false }),
    standInId: reference('person', {
      label: { zh: '代理人', en: 'Stand-in' },
      required: true,
      editable: false,
    }),
    startsOn: date({ label: { zh: '从', en: 'From' }, required: true, editable: false }),
    endsOn: date({ label: { zh: '至', en: 'Until' }, required: true, editable: false }),
    endedAt: instant({ label: { zh: '提前结束', en: 'Ended' }, editable: false }),
  },
});
