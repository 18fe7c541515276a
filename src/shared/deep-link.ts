/** The scheme that the operating system hands to the program. */
export const LINK_SCHEME = 'vdesk';

/** A place of the program that can be named from outside: a record, or the list of a kind of record. */
export type DeepLink =
  | { readonly kind: 'record'; readonly entity: string; readonly id: string }
  /** With one of its saved views, or without. */
  | { readonly kind: 'list'; readonly entity: string; readonly view: string | null };

const ENTITY = '[a-z][A-Za-z0-9]{0,59}';
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RECORD = new RegExp(`^${LINK_SCHEME}://open/(${ENTITY})/(${ID})/?$`);
const LIST = new RegExp(`^${LINK_SCHEME}://list/(${ENTITY})/?(?:\\?view=(${ID}))?$`);

const IS_ENTITY = new RegExp(`^${ENTITY}$`);
const IS_ID = new RegExp(`^${ID}$`);

export const isEntityName = (value: unknown): value is string =>
  typeof value === 'string' && IS_ENTITY.test(value);
export const isRecordId = (value: unknown): value is string => typeof value === 'string' && IS_ID.test(value);

/**
 * What a link names; undefined for everything that is not exactly of the two forms. Anybody can write a link, so
 * nothing of it is decoded, and nothing but a kind and an id is taken from it: it can show a place, never do anything.
 */
export function readDeepLink(text: unknown): DeepLink | undefined {
  if (typeof text !== 'string' || text.length > 200) return undefined;
  const [, entity, id] = RECORD.exec(text) ?? [];
  if (entity !== undefined && id !== undefined) return { kind: 'record', entity, id };
  const [, listed, view] = LIST.exec(text) ?? [];
  return listed === undefined ? undefined : { kind: 'list', entity: listed, view: view ?? null };
}

/** The link as it is copied. */
export const deepLinkText = (link: DeepLink): string =>
  `${LINK_SCHEME}://${link.kind === 'record' ? 'open' : 'list'}${afterKind(link)}`;

/** The address within the program that finds the place of a link. */
export const deepLinkPath = (link: DeepLink): string =>
  `/${link.kind === 'record' ? 'open' : 'list'}${afterKind(link)}`;

const afterKind = (link: DeepLink): string =>
  link.kind === 'record'
    ? `/${link.entity}/${link.id}`
    : `/${link.entity}${link.view === null ? '' : `?view=${link.view}`}`;
