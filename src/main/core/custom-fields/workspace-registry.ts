import type { Field } from '../entities/field.ts';
import { type CustomFieldsOfEntity, type Registry, takesCustomFields } from '../entities/registry.ts';
import type { Connection } from '../storage/connection.ts';
import { readCustomFields } from '../storage/custom-field-rows.ts';
import { type CustomFieldRow, customColumn, customFieldOf } from './custom-column.ts';

/**
 * The registry as a workspace has it: the program's, with the fields that the company added. Made by whatever opens a
 * file, and made anew when a definition changes. Every field is in it, archived ones as columns that nobody sees.
 */
export function workspaceRegistry(registry: Registry, database: Connection): Registry {
  const rows = readCustomFields(database) as unknown as CustomFieldRow[];
  const custom = new Map<string, { fields: Record<string, Field>; archived: Set<string> }>();
  for (const row of rows) {
    const entity = registry.find(row.entityName);
    // a definition that outlived its kind of record, or the kind it refers to, has no column to be seen in
    if (!entity || !takesCustomFields(entity) || (row.target !== null && !registry.find(row.target)))
      continue;
    const known = custom.get(row.entityName) ?? { fields: {}, archived: new Set<string>() };
    const column = customColumn(row.id);
    known.fields[column] = customFieldOf(row, entity);
    if (row.archived === 1) known.archived.add(column);
    custom.set(row.entityName, known);
  }
  return registry.customised(custom satisfies ReadonlyMap<string, CustomFieldsOfEntity>);
}
