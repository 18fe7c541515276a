import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import type { Reader } from './reader.ts';
import { isFrozenViolation, uniqueViolation } from './storage-error.ts';

/** Turns a constraint that the database refused into the sentence for it; other errors pass through. */
export function explainRefusal(
  error: unknown,
  entity: Entity,
  values: Readonly<Record<string, FieldValue>>,
  reader: Reader,
  registry: Registry,
): unknown {
  const taken = uniqueViolation(error);
  if (taken && taken.table === entity.name) {
    const field = entity.field(taken.column);
    const params = {
      entity: entity.spec.label,
      field: field?.label ?? taken.column,
      value: String(values[taken.column] ?? ''),
    };
    return new AppError('duplicateKey', params, {
      problems: [{ code: 'duplicateKey', params, field: taken.column }],
      cause: error,
    });
  }
  if (isFrozenViolation(error))
    return new AppError('issuedImmutable', { entity: entity.spec.label }, { cause: error });
  if ((error as { code?: unknown }).code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    for (const field of entity.columns) {
      const id = values[field.name];
      if (field.target === undefined || typeof id !== 'string') continue;
      const target = registry.get(field.target);
      if (reader.find(target, id)) continue;
      const params = { field: field.label, entity: target.spec.label, value: id };
      return new AppError('referenceMissing', params, {
        problems: [{ code: 'referenceMissing', params, field: field.name }],
        cause: error,
      });
    }
  return error;
}
