import type { LocalText } from '#shared/texts.ts';
import { Person } from '../access/person.ts';
import type { RowOf, TablesOf } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { OPEN } from '../storage/stored-file.ts';
import type { Attachment } from './attachment-entity.ts';
import { type Host, mayConfidential } from './attachment-rights.ts';
import { type Caution, type Family, typeOfMedia } from './file-types.ts';

export type AttachmentRow = RowOf<typeof Attachment>;

/** An attachment as a screen shows it. */
export interface ShownAttachment {
  readonly id: string;
  readonly name: string;
  readonly type: LocalText;
  readonly family: Family;
  /** A picture that a window can draw by itself. */
  readonly viewable: boolean;
  /** Why to ask before it is opened outside. */
  readonly caution: Caution | null;
  readonly size: number;
  readonly note: string | null;
  readonly confidential: boolean;
  readonly hasThumbnail: boolean;
  readonly at: number;
  readonly by: string;
}

const builder = queryBuilder<TablesOf<typeof Attachment>>();
const VIEWABLE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);

/** Under which type it goes out: only pictures keep theirs, everything else is bytes that no program starts by itself. */
export const outwardType = (mediaType: string): string =>
  VIEWABLE.has(mediaType) ? mediaType : 'application/octet-stream';

/** Where its bytes are: those of a confidential one in the vault of the kind of record. */
export const vaultOf = ({
  confidential,
  recordEntity,
}: Pick<AttachmentRow, 'confidential' | 'recordEntity'>): string =>
  confidential === 1 ? recordEntity : OPEN;

/** The attachments of a record that the actor may see, newest first; those in the recycle bin where `deleted`. */
export function listAttachments(
  reader: Reader,
  { entity, row }: Host,
  deleted: boolean,
  scope: FilterScope,
): ShownAttachment[] {
  let query = builder
    .selectFrom('attachment')
    .selectAll()
    .where('recordId', '=', row.id)
    .where('recordEntity', '=', entity.name)
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc');
  if (!mayConfidential(entity, scope)) query = query.where('confidential', '=', 0);
  const names = new Map<string, string>();
  const nameOf = (person: string): string => {
    const known = names.get(person) ?? reader.find(Person, person)?.name ?? 'VendorDesk';
    names.set(person, known);
    return known;
  };
  return reader.all(query).map((attachment) => {
    const { label, family, caution } = typeOfMedia(attachment.mediaType);
    return {
      id: attachment.id,
      name: attachment.name,
      type: label,
      family,
      viewable: VIEWABLE.has(attachment.mediaType),
      caution: caution ?? null,
      size: attachment.size,
      note: attachment.note,
      confidential: attachment.confidential === 1,
      hasThumbnail: attachment.thumbnail !== null,
      at: attachment.createdAt,
      by: nameOf(attachment.createdBy),
    };
  });
}

/** The attachment of that record with the same name and content, if there is one already. */
export const findSame = (
  reader: Reader,
  wanted: Pick<AttachmentRow, 'recordEntity' | 'recordId' | 'name' | 'hash' | 'confidential'>,
): { id: string } | undefined =>
  reader.first(
    builder
      .selectFrom('attachment')
      .select('id')
      .where('recordId', '=', wanted.recordId)
      .where('recordEntity', '=', wanted.recordEntity)
      .where('hash', '=', wanted.hash)
      .where('name', '=', wanted.name)
      .where('confidential', '=', wanted.confidential)
      .where('deletedAt', 'is', null),
  );
