import { defineEntity } from '../entities/entity.ts';
import { json, text } from '../entities/field.ts';

/**
 * That a device took a letter to number under. The latest entry of a device holds for it. A workspace restored from a
 * backup is another device, so it has none, and issues nothing until somebody takes a letter for it.
 */
export const NumberLease = defineEntity({
  name: 'numberLease',
  domain: 'core',
  label: { zh: '编号系列领用', en: 'Lease of a number series' },
  plural: { zh: '编号系列领用', en: 'Leases of number series' },
  mergeClass: 'ledger',
  titleField: 'series',
  hasPage: false,
  fields: {
    series: text({
      label: { zh: '系列', en: 'Series' },
      required: true,
      editable: false,
      inList: true,
      max: 3,
    }),
    device: text({ label: { zh: '设备', en: 'Device' }, required: true, editable: false, max: 40 }),
    /** For a series that another copy issued in before: how far it had come, by document and period. */
    continues: json({ label: { zh: '接续自', en: 'Continues from' }, editable: false }),
    reason: text({ label: { zh: '原因', en: 'Reason' }, editable: false, inList: true, max: 500 }),
  },
});

/** One document's part of a continued series: what was known here, and what was issued elsewhere after it. */
export interface Continued {
  readonly entity: string;
  readonly period: string;
  /** The last serial number known here. */
  readonly known: number;
  /** The last serial number issued elsewhere, as stated. */
  readonly last: number;
}

export const continuedOf = (lease: { readonly continues: string | null }): readonly Continued[] =>
  lease.continues === null ? [] : (JSON.parse(lease.continues) as readonly Continued[]);
