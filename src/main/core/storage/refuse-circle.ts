import { AppError } from '#shared/errors.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { Reader } from './reader.ts';

/**
 * Throws `circularParent` where a record would come to stand above itself, however many steps the circle takes: through
 * any reference of an entity to its own kind, such as the department or company that one is part of.
 */
export function refuseCircle(
  reader: Reader,
  entity: Entity,
  id: string,
  changed: readonly string[],
  values: RecordValues,
): void {
  for (const name of changed) {
    const field = entity.field(name);
    if (field?.target !== entity.name) continue;
    const met = new Set<string>(); // a circle of before the check must not walk for ever
    for (let above = values[name]; typeof above === 'string' && !met.has(above); ) {
      if (above === id)
        throw new AppError(
          'circularParent',
          { field: field.label },
          { problems: [{ code: 'circularParent', params: { field: field.label }, field: name }] },
        );
      met.add(above);
      above = (reader.find(entity, above) as RecordValues | undefined)?.[name] ?? null;
    }
  }
}
