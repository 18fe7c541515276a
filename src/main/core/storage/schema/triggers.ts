import { SYSTEM_COLUMNS } from '#shared/fields.ts';
import type { Entity } from '../../entities/entity.ts';
import { searchTriggers } from './search-index.ts';

/** Columns that the change log leaves out: the group that holds the change says who and when. */
const UNLOGGED_ON_UPDATE = new Set(['version', 'updatedAt', 'updatedBy']);

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Every column but the row number. */
export const tableColumns = (entity: Entity): string[] => [
  ...SYSTEM_COLUMNS,
  ...entity.columns.map((field) => field.name),
];

/** The columns whose every value is in the log. */
export const loggedColumns = (entity: Entity): string[] =>
  tableColumns(entity).filter((column) => !UNLOGGED_ON_UPDATE.has(column));

const wholeRow = (entity: Entity, side: 'NEW' | 'OLD'): string =>
  `json_object(${tableColumns(entity)
    .map((column) => `${quoted(column)}, ${side}."${column}"`)
    .join(', ')})`;

function changeTriggers(entity: Entity): [string, string][] {
  const { name } = entity;
  const log = (row: 'NEW' | 'OLD', op: string, changes: string): string =>
    `INSERT INTO change_row (groupSeq, entity, recordId, op, changes) SELECT vd_group(), ${quoted(name)}, ${row}.id, '${op}', ${changes}`;
  const changed = loggedColumns(entity)
    .filter((column) => column !== 'id')
    .map(
      (column) =>
        `SELECT ${quoted(column)} AS k, OLD."${column}" AS o, NEW."${column}" AS n WHERE OLD."${column}" IS NOT NEW."${column}"`,
    )
    .join(' UNION ALL ');
  return [
    [
      `${name}_log_insert`,
      `CREATE TRIGGER "${name}_log_insert" AFTER INSERT ON "${name}" BEGIN ${log('NEW', 'create', wholeRow(entity, 'NEW'))}; END`,
    ],
    [
      `${name}_log_update`,
      `CREATE TRIGGER "${name}_log_update" AFTER UPDATE ON "${name}" BEGIN ${log('NEW', 'update', 'c')} FROM (SELECT json_group_object(k, json_array(o, n)) AS c FROM (${changed})) WHERE c <> '{}'; END`,
    ],
    [
      `${name}_log_delete`,
      `CREATE TRIGGER "${name}_log_delete" AFTER DELETE ON "${name}" BEGIN ${log('OLD', 'delete', wholeRow(entity, 'OLD'))}; END`,
    ],
    [
      `${name}_keep_id`,
      `CREATE TRIGGER "${name}_keep_id" BEFORE UPDATE OF id ON "${name}" WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'frozen: an id never changes'); END`,
    ],
  ];
}

const refuse = (name: string, when: string, on: string, reason: string): [string, string] => [
  name,
  `CREATE TRIGGER "${name}" BEFORE ${on} ${when} BEGIN SELECT RAISE(ABORT, ${quoted(`frozen: ${reason}`)}); END`,
];

function frozenTriggers(entity: Entity): [string, string][] {
  const { name, spec } = entity;
  if (spec.mergeClass === 'ledger')
    return [
      refuse(`${name}_frozen_update`, '', `UPDATE ON "${name}"`, `${name} is append-only`),
      refuse(`${name}_frozen_delete`, '', `DELETE ON "${name}"`, `${name} is append-only`),
    ];
  if (spec.frozen) {
    const { field, drafts, open } = spec.frozen;
    const issued = `OLD."${field}" NOT IN (${drafts.map(quoted).join(', ')})`;
    const fixed = entity.columns
      .map(({ name: column }) => column)
      .filter((column) => column !== field && !open.includes(column));
    const touched = fixed.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
    return [
      refuse(
        `${name}_frozen_update`,
        `WHEN ${issued} AND (${touched} OR NEW."${field}" IN (${drafts.map(quoted).join(', ')}))`,
        `UPDATE ON "${name}"`,
        `${name} is issued`,
      ),
      refuse(`${name}_frozen_delete`, `WHEN ${issued}`, `DELETE ON "${name}"`, `${name} is issued`),
    ];
  }
  return [];
}

function frozenWithTriggers(entity: Entity, parent: Entity | undefined): [string, string][] {
  const together = entity.spec.frozenWith;
  const rule = parent?.spec.frozen;
  if (!together || !rule) return [];
  const { name } = entity;
  const issued = (side: 'NEW' | 'OLD'): string =>
    `WHEN EXISTS (SELECT 1 FROM "${together.entity}" WHERE id = ${side}."${together.reference}" AND "${rule.field}" NOT IN (${rule.drafts.map(quoted).join(', ')}))`;
  return [
    refuse(`${name}_frozen_insert`, issued('NEW'), `INSERT ON "${name}"`, `${together.entity} is issued`),
    refuse(`${name}_frozen_update`, issued('OLD'), `UPDATE ON "${name}"`, `${together.entity} is issued`),
    refuse(`${name}_frozen_delete`, issued('OLD'), `DELETE ON "${name}"`, `${together.entity} is issued`),
  ];
}

/** All triggers of an entity, by name. */
export const createTriggers = (entity: Entity, parent: Entity | undefined): Map<string, string> =>
  new Map([
    ...changeTriggers(entity),
    ...searchTriggers(entity),
    ...frozenTriggers(entity),
    ...frozenWithTriggers(entity, parent),
  ]);
