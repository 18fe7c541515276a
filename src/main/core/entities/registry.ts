import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import type { Entity } from './entity.ts';

/** A reference field, with the entity that has it. */
export interface Pointer {
  readonly entity: Entity;
  readonly field: FieldMeta;
}

const NO_POINTERS: readonly Pointer[] = [];

/** What is encrypted can be compared with nothing: it has no index, names nothing and points nowhere. */
function demandSealable(entity: Entity): void {
  const { titleField, naturalKeys = [] } = entity.spec;
  for (const name of entity.sealed) {
    const field = entity.field(name);
    const { unique, searched } = entity.storage[name] ?? {};
    if (
      unique ||
      searched ||
      field?.sortable ||
      field?.target ||
      name === titleField ||
      naturalKeys.includes(name)
    )
      throw new Error(`${entity.name}.${name} is sealed: it cannot be indexed, searched, or name a record`);
  }
}

/** All entities of the program, by name. Made once by the composition; passed to whoever needs it. */
export class Registry {
  readonly all: readonly Entity[];
  readonly #byName: Map<string, Entity>;
  readonly #pointers = new Map<string, Pointer[]>();

  constructor(entities: readonly Entity[]) {
    this.all = entities;
    this.#byName = new Map(entities.map((entity) => [entity.name, entity]));
    if (this.#byName.size !== entities.length) throw new Error('two entities share a name');
    for (const entity of entities) demandSealable(entity);
    for (const entity of entities)
      for (const field of entity.fields) {
        if (field.target === undefined) continue;
        if (!this.#byName.has(field.target))
          throw new Error(`${entity.name}.${field.name} points at the unknown entity ${field.target}`);
        const known = this.#pointers.get(field.target);
        if (known) known.push({ entity, field });
        else this.#pointers.set(field.target, [{ entity, field }]);
      }
  }

  /** The entity of that name; throws `unknownEntity`. */
  get(name: string): Entity {
    const entity = this.#byName.get(name);
    if (!entity) throw new AppError('unknownEntity', { entity: name });
    return entity;
  }

  /** Every reference field that points at an entity. */
  pointersAt(entity: Entity): readonly Pointer[] {
    return this.#pointers.get(entity.name) ?? NO_POINTERS;
  }

  find(name: string): Entity | undefined {
    return this.#byName.get(name);
  }
}
