import { defineEntity } from '../../../core/entities/entity.ts';
import { idOfRecord, kindOfRecord, text } from '../../../core/entities/field.ts';

/** That two records look alike and are not the same: somebody looked. The pair is not suspected again. */
export const DistinctPair = defineEntity({
  name: 'distinctPair',
  domain: 'directory',
  label: { zh: '不是重复', en: 'Not a duplicate' },
  plural: { zh: '不是重复的记录', en: 'Records that are no duplicates' },
  mergeClass: 'record',
  titleField: 'pair',
  hasPage: false,
  customisable: false,
  fields: {
    recordEntity: kindOfRecord({
      label: { zh: '记录类型', en: 'Kind of record' },
      required: true,
      editable: false,
    }),
    oneId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '一条', en: 'One' },
      required: true,
      editable: false,
    }),
    otherId: idOfRecord({
      kind: 'recordEntity',
      label: { zh: '另一条', en: 'The other' },
      required: true,
      editable: false,
    }),
    /** Both ids, the smaller first, so that a pair is kept once whichever way round it is named. */
    pair: text({
      label: { zh: '一对', en: 'Pair' },
      required: true,
      editable: false,
      unique: true,
      max: 100,
    }),
  },
});

/** The key of a pair, whichever way round. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;
