import { AppError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { Registry } from '../entities/registry.ts';
import { cardTable, holdsCards } from './address-cards/card-table.ts';
import { type Decoded, decode, demandSize, type Encoding } from './decode.ts';
import { type Delimiter, parseTable, type Table } from './delimited.ts';
import { fileKind, WORKBOOK } from './file-kind.ts';
import { type ReadWorkbook, readWorkbook } from './workbook/read-workbook.ts';

/** A file and how it is to be read. */
export interface ImportFile {
  readonly entity: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Which sheet of a workbook; the first that holds anything unless given. */
  readonly sheet?: string | undefined;
}

/** A file as a table, and how it came to be one: decoded as text, or read from a workbook or address cards. */
export interface ReadFile {
  readonly table: Table;
  readonly decoded: Decoded | null;
  readonly workbook: ReadWorkbook | null;
}

/** The file as a table, told by its content and never by its name. Throws what makes it unreadable. */
export function readFile({ bytes, name, encoding, delimiter, sheet }: ImportFile): ReadFile {
  if (encoding === undefined && fileKind(bytes) === WORKBOOK) {
    demandSize(bytes, name);
    const workbook = readWorkbook(bytes, name, sheet);
    return { table: workbook.table, decoded: null, workbook };
  }
  if (encoding === undefined && holdsCards(bytes)) {
    demandSize(bytes, name);
    return { table: cardTable(bytes, name), decoded: null, workbook: null };
  }
  const decoded = decode(bytes, name, encoding);
  return { decoded, table: parseTable(decoded.text, name, delimiter), workbook: null };
}

/** The entity that a file goes into; throws unless files may, and this actor may. */
export function demandImportable(registry: Registry, name: string, actor: Actor): Entity {
  const entity = registry.get(name);
  demandEntity(actor, entity, 'write');
  if (!entity.meta.importable) throw new AppError('notImportable', { entity: entity.spec.label });
  return entity;
}
