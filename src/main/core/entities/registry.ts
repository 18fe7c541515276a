import { AppError } from '#shared/errors.ts';
import type { Entity } from './entity.ts';

/** All entities of the program, by name. Made once by the composition; passed to whoever needs it. */
export class Registry {
  readonly all: readonly Entity[];
  readonly #byName: Map<string, Entity>;

  constructor(entities: readonly Entity[]) {
    this.all = entities;
    this.#byName = new Map(entities.map((entity) => [entity.name, entity]));
    if (this.#byName.size !== entities.length) throw new Error('two entities share a name');
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
