import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { TAGS_FIELD } from '#shared/tags.ts';
import type { EventHandler } from '../events/event.ts';
import { type Additions, type Entity, type Fields, shapeEntity } from './entity.ts';

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

/** The company's own fields of one entity. */
export interface CustomFieldsOfEntity {
  readonly fields: Fields;
  readonly archived: ReadonlySet<string>;
}

/** Whether records of a kind belong to people's work, so that a company may tag them and add fields. */
const isOfRoom = ({ spec, meta }: Entity): boolean =>
  spec.domain !== 'core' && meta.hasPage && spec.customisable !== false;

/** Whether a company may add fields to an entity. */
export const takesCustomFields = (entity: Entity): boolean =>
  isOfRoom(entity) && entity.spec.mergeClass === 'record';

/** Whether records of a kind may bear tags, where the workspace has tags. */
const takesTags = (entity: Entity): boolean =>
  isOfRoom(entity) && ['record', 'document'].includes(entity.spec.mergeClass);

/**
 * All entities by name with what rooms do on events, as one workspace has them: the program's, made once by the composition, with the fields that
 * the company added (`customised`). Passed to whoever needs it.
 */
export class Registry {
  readonly all: readonly Entity[];
  readonly #declared: readonly Entity[];
  readonly #byName: Map<string, Entity>;
  readonly #pointers = new Map<string, Pointer[]>();
  readonly #handlers: readonly EventHandler[];

  constructor(
    declared: readonly Entity[],
    handlers: readonly EventHandler[] = [],
    custom: ReadonlyMap<string, CustomFieldsOfEntity> = new Map(),
  ) {
    this.#declared = declared;
    this.#handlers = handlers;
    const tagged = declared.some(({ name }) => name === 'tagging');
    const entities = declared.map((entity): Entity => {
      const own = custom.get(entity.name);
      const beside = tagged && takesTags(entity) ? { beside: [TAGS_FIELD] } : {};
      const additions: Additions = { ...own, ...beside };
      return Object.keys(additions).length > 0 ? shapeEntity(entity.spec, additions) : entity;
    });
    this.all = entities;
    this.#byName = new Map(entities.map((entity) => [entity.name, entity]));
    if (this.#byName.size !== entities.length) throw new Error('two entities share a name');
    for (const entity of entities) demandSealable(entity);
    for (const entity of entities)
      for (const field of entity.columns) {
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

  /** An entity as this workspace has it, whoever names it: rooms know it as they declared it. */
  shaped(entity: Entity): Entity {
    return this.#byName.get(entity.name) ?? entity;
  }

  /** The same entities with these fields of the company's instead of those it had. */
  customised(custom: ReadonlyMap<string, CustomFieldsOfEntity>): Registry {
    return new Registry(this.#declared, this.#handlers, custom);
  }

  /** What rooms do when something happens, in the order of the stream. */
  handlersOf(event: string): readonly EventHandler[] {
    return this.#handlers.filter((handler) => handler.event === event);
  }
}
