import { AppError } from '#shared/errors.ts';
import type { Entity } from './entity.ts';

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

  constructor(entities: readonly Entity[]) {
    this.all = entities;
    this.#byName = new Map(entities.map((entity) => [entity.name, entity]));
    if (this.#byName.size !== entities.length) throw new Error('two entities share a name');
    for (const entity of entities) demandSealable(entity);
    for (const entity of entities)
      for (const field of entity.fields)
        if (field.target !== undefined && !this.#byName.has(field.target))
          throw new Error(`${entity.name}.${field.name} points at the unknown entity ${field.target}`);
  }

  /** The entity of that name; throws `unknownEntity`. */
  get(name: string): Entity {
    const entity = this.#byName.get(name);
    if (!entity) throw new AppError('unknownEntity', { entity: name });
    return entity;
  }

  find(name: string): Entity | undefined {
    return this.#byName.get(name);
  }
}
