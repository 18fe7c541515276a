import { AppError } from '#shared/errors.ts';
import { defineEntity, type RecordWriter } from '../entities/entity.ts';
import { reference, text } from '../entities/field.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { departmentsBelow } from './departments-below.ts';

interface Tables {
  department: { id: string; parentId: string | null };
}
const builder = queryBuilder<Tables>();

const PART_OF = { zh: '上级部门', en: 'Part of' };

/** A department is never part of itself, however many steps the circle takes. */
function refuseCircle(values: RecordValues, work: RecordWriter, before: RecordValues | null): RecordValues {
  const { parentId } = values;
  if (before === null || typeof parentId !== 'string' || parentId === before.parentId) return {};
  const all = work.all(builder.selectFrom('department').select(['id', 'parentId']));
  if (departmentsBelow(all, String(before.id)).includes(parentId))
    throw new AppError('circularParent', { field: PART_OF });
  return {};
}

/** A part of the organisation. The scope `team` covers the people of one's department and of those below it. */
export const Department = defineEntity({
  name: 'department',
  domain: 'core',
  label: { zh: '部门', en: 'Department' },
  plural: { zh: '部门', en: 'Departments' },
  mergeClass: 'record',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  importable: true,
  derive: refuseCircle,
  fields: {
    name: text({
      label: { zh: '部门', en: 'Department' },
      required: true,
      sortable: true,
      inList: true,
      searched: true,
      unique: true,
      max: 80,
      synonyms: ['department', '名称'],
    }),
    parentId: reference('department', {
      label: PART_OF,
      inList: true,
      synonyms: ['parent', '上级'],
    }),
  },
});
