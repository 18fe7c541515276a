import { TOUCH_KINDS } from '#shared/lead-score/score-rules.ts';
import { defineEntity, type RecordWriter } from '../../../core/entities/entity.ts';
import { choice, instant, reference, text } from '../../../core/entities/field.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Lead } from '../lead/lead-entity.ts';
import { deriveScore } from './derive-score.ts';

/** The lead is scored anew when something was done, or is no longer counted. */
function scoreAgain({ leadId }: RecordValues, work: RecordWriter): void {
  if (typeof leadId !== 'string') return;
  const lead = work.find(Lead, leadId);
  if (lead && lead.deletedAt === null) work.update(Lead, leadId, deriveScore({ ...lead }, work, { ...lead }));
}

/** Something that the people of a lead did: what engagement is counted from. */
export const LeadTouch = defineEntity({
  name: 'leadTouch',
  domain: 'marketing',
  label: { zh: '触点', en: 'Touch' },
  plural: { zh: '触点', en: 'Touches' },
  mergeClass: 'record',
  titleField: 'note',
  hasPage: false,
  customisable: false,
  // nothing names a touch, so a file that comes again would count everything twice
  importable: false,
  partOf: ['leadId'],
  ownScope: {
    or: [
      { field: 'leadId.ownerId', op: 'equals', value: { me: true } },
      { field: 'leadId.status', op: 'equals', value: 'pool' },
    ],
  },
  defaultSort: { field: 'at', descending: true },
  derive: (values, work, before) => (before ? {} : { at: values.at ?? work.now }),
  written: scoreAgain,
  fields: {
    leadId: reference('lead', { label: { zh: '线索', en: 'Lead' }, required: true, inList: true }),
    kind: choice({
      label: { zh: '触点类型', en: 'Kind of touch' },
      required: true,
      inList: true,
      choices: TOUCH_KINDS,
    }),
    at: instant({
      label: { zh: '时间', en: 'At' },
      required: true,
      derived: true,
      sortable: true,
      inList: true,
    }),
    note: text({ label: { zh: '说明', en: 'Note' }, inList: true, max: 300 }),
  },
});
