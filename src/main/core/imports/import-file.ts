import { AppError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { type Decoded, decode, type Encoding } from './decode.ts';
import { type Delimiter, parseTable, type Table } from './delimited.ts';

/** A file and how it is to be read. */
export interface ImportFile {
  readonly entity: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** The file as a table. Throws what makes it unreadable. */
export function readFile(file: ImportFile): { readonly table: Table; readonly decoded: Decoded } {
  const decoded = decode(file.bytes, file.name, file.encoding);
  return { decoded, table: parseTable(decoded.text, file.name, file.delimiter) };
}

/** The entity that a file goes into; throws unless files may, and this actor may. */
export function demandImportable(registry: Registry, name: string, actor: Actor): Entity {
  const entity = registry.get(name);
  demandEntity(actor, entity, 'write');
  if (!entity.meta.importable) throw new AppError('notImportable', { entity: entity.spec.label });
  return entity;
}
