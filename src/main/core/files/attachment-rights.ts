import { AppError } from '#shared/errors.ts';
import { demandEntity, entityPermission, may } from '../access/access.ts';
import type { Entity, RowOf } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { ListRow } from '../lists/select-rows.ts';
import { readRecord } from '../records/read-record.ts';
import type { Reader } from '../storage/reader.ts';
import { Attachment } from './attachment-entity.ts';

/** What a role must hold for the confidential attachments of a kind of record. */
export const confidentialPermission = (host: Entity): string => entityPermission(host, 'sensitive');

export const mayConfidential = (host: Entity, scope: FilterScope): boolean =>
  may(scope.actor, confidentialPermission(host));

/** The record that attachments hang on, with the rights to it that the actor has. */
export interface Host {
  readonly entity: Entity;
  readonly row: ListRow;
}

/**
 * Attachments share the rights of their record: throws `notAllowed` or `notFound` as the record itself would. They are
 * internal, so the right to its public fields alone is not enough. Only records with a page of their own have any.
 */
export function demandHost(
  reader: Reader,
  name: string,
  id: string,
  verb: 'read' | 'write',
  scope: FilterScope,
): Host {
  const entity = scope.registry.get(name);
  if (!entity.meta.hasPage) throw new AppError('unknownEntity', { entity: name });
  demandEntity(scope.actor, entity, verb);
  if (!may(scope.actor, entityPermission(entity, 'read'))) throw notAllowed(entity, '附件', 'files');
  return { entity, row: readRecord(reader, entity, id, scope) };
}

/** Throws `notAllowed` unless the actor may come by the confidential attachments of that kind of record. */
export function demandConfidential(host: Entity, scope: FilterScope): void {
  if (mayConfidential(host, scope)) return;
  throw notAllowed(host, '保密附件', 'confidential files');
}

const notAllowed = ({ spec: { label } }: Entity, zh: string, en: string): AppError =>
  new AppError('notAllowed', {
    permission: { zh: `${label.zh}的${zh}`, en: `${en} of a ${label.en.toLowerCase()}` },
  });

/**
 * One attachment as this actor may see it. A confidential one is “not found” without the right to it, like one on a
 * record that is hidden: its existence is not theirs to learn.
 */
export function demandAttachment(
  reader: Reader,
  id: string,
  verb: 'read' | 'write',
  scope: FilterScope,
): RowOf<typeof Attachment> {
  const attachment = reader.find(Attachment, id);
  const missing = () => new AppError('notFound', { entity: Attachment.spec.label });
  if (!attachment) throw missing();
  const host = demandHost(reader, attachment.recordEntity, attachment.recordId, verb, scope);
  if (attachment.confidential === 1 && !mayConfidential(host.entity, scope)) throw missing();
  return attachment;
}
