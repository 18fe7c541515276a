import type { LocalText } from '#shared/texts.ts';
import { demandEntity, mayRead } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { Attachment } from '../files/attachment-entity.ts';
import { countAttachments, findAttachments } from '../files/find-attachments.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { countFound } from '../lists/count-found.ts';
import { readPage } from '../lists/page.ts';
import type { Reader } from '../storage/reader.ts';
import { isSearched } from '../storage/schema/search-index.ts';
import { typedParts } from './cut-text.ts';
import { type Hit, hitOf } from './hit.ts';
import { narrowing, type Sought } from './narrowing.ts';

/** Counting stops here; the screen says “1,000+”. */
export const MOST_COUNTED = 1000;

export interface FoundPage {
  readonly hits: Hit[];
  readonly next: string | null;
}

/** What was found of one kind: how much, up to the most that is counted, and the newest of it. */
export interface FoundKind {
  readonly entity: string;
  readonly label: LocalText;
  readonly count: number;
  /** True where there are more than counted. */
  readonly more: boolean;
  readonly hits: readonly Hit[];
}

interface Span {
  readonly cursor: string | null;
  readonly limit: number;
}

const NEWEST = { field: 'createdAt', descending: true };
const NOTHING: FoundPage = { hits: [], next: null };

const searchedKinds = ({ registry, actor }: FilterScope): readonly Entity[] =>
  registry.all.filter((entity) => isSearched(entity) && entity.meta.hasPage && mayRead(actor, entity));

function findWithin(
  reader: Reader,
  entity: Entity,
  sought: Sought,
  span: Span,
  scope: FilterScope,
): FoundPage {
  const filter = narrowing(entity, sought, scope);
  if (filter === undefined || sought.text.trim() === '') return NOTHING;
  const request = { entity: entity.name, search: sought.text, filter, sort: NEWEST, ...span };
  const { rows, next } = readPage(reader, entity, request, scope);
  const parts = typedParts(sought.text);
  return { hits: rows.map((row) => hitOf(entity, row, parts, scope)), next };
}

/** One kind of what was found, newest first, page by page. Throws `notAllowed` for a kind that the actor may not see. */
export function searchWithin(
  reader: Reader,
  name: string,
  sought: Sought,
  span: Span,
  scope: FilterScope,
): FoundPage {
  if (name === Attachment.name) return findAttachments(reader, sought, span, scope);
  const entity = scope.registry.get(name);
  demandEntity(scope.actor, entity, 'read');
  return isSearched(entity) && entity.meta.hasPage
    ? findWithin(reader, entity, sought, span, scope)
    : NOTHING;
}

const counted = (entity: Entity, count: number, hits: readonly Hit[]): FoundKind => ({
  entity: entity.name,
  label: entity.spec.plural,
  count: Math.min(count, MOST_COUNTED),
  more: count > MOST_COUNTED,
  hits,
});

/** Every kind in which something was found that the actor may see, in the order of the rooms; files at the end. */
export function searchEverywhere(
  reader: Reader,
  sought: Sought,
  perKind: number,
  scope: FilterScope,
): FoundKind[] {
  const span = { cursor: null, limit: perKind };
  const kinds = searchedKinds(scope).map((entity) => {
    const { hits, next } = findWithin(reader, entity, sought, span, scope);
    if (next === null) return counted(entity, hits.length, hits);
    const selection = { search: sought.text, filter: narrowing(entity, sought, scope) ?? null };
    return counted(entity, countFound(reader, entity, selection, MOST_COUNTED, scope), hits);
  });
  const files = findAttachments(reader, sought, span, scope);
  const inAll =
    files.next === null ? files.hits.length : countAttachments(reader, sought, MOST_COUNTED, scope);
  return [...kinds, counted(Attachment, inAll, files.hits)].filter(({ count }) => count > 0);
}
