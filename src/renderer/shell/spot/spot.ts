import { isEntityName, isRecordId } from '#shared/deep-link.ts';
import type { RecordPlace } from '../../records/contribution.ts';
import { addressSearch } from '../../records/places.ts';

/**
 * A place that one can come back to: a record, a list in one of its views, a metric, or another screen. It holds no
 * word of the workspace, only kinds and ids, so that it may be remembered outside of the encrypted file.
 */
export type Spot =
  | { readonly kind: 'record'; readonly entity: string; readonly id: string }
  | { readonly kind: 'list'; readonly entity: string; readonly view: string | null }
  | { readonly kind: 'metric'; readonly id: string }
  | { readonly kind: 'screen'; readonly path: string };

type Places = Readonly<Record<string, RecordPlace>>;

const METRIC = /^\/metrics\/([A-Za-z0-9.-]{1,40})$/;
const PATH = /^(?:\/[A-Za-z0-9-]{1,60}){1,5}$/;

/** Whether an address is one of screens and ids, without a word that somebody typed. */
export const isPlainPath = (path: string): boolean => PATH.test(path);

const recordAt = (path: string, places: Places): Spot | undefined => {
  const [, generic = '', its] = /^\/records\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (isEntityName(generic) && isRecordId(its)) return { kind: 'record', entity: generic, id: its };
  const id = path.slice(path.lastIndexOf('/') + 1);
  if (!isRecordId(id)) return undefined;
  const entity = Object.keys(places).find((name) => places[name]?.page?.(id) === path);
  return entity === undefined ? undefined : { kind: 'record', entity, id };
};

const listAt = (path: string, view: unknown, places: Places): Spot | undefined => {
  const [, generic] = /^\/records\/([^/]+)$/.exec(path) ?? [];
  const entity = isEntityName(generic)
    ? generic
    : Object.keys(places).find((name) => places[name]?.list === path);
  return entity === undefined ? undefined : { kind: 'list', entity, view: isRecordId(view) ? view : null };
};

/** What an address of the program shows; undefined for one that nothing can be kept of. */
export function spotAt(path: string, search: { readonly view?: unknown }, places: Places): Spot | undefined {
  const [, metric] = METRIC.exec(path) ?? [];
  if (metric !== undefined) return { kind: 'metric', id: metric };
  return (
    recordAt(path, places) ??
    listAt(path, search.view, places) ??
    (isPlainPath(path) ? { kind: 'screen', path } : undefined)
  );
}

/** Where a spot is found. */
export function spotPath(spot: Spot, places: Places): string {
  if (spot.kind === 'record')
    return places[spot.entity]?.page?.(spot.id) ?? `/records/${spot.entity}/${spot.id}`;
  if (spot.kind === 'list')
    return `${places[spot.entity]?.list ?? `/records/${spot.entity}`}${addressSearch({ view: spot.view })}`;
  return spot.kind === 'metric' ? `/metrics/${spot.id}` : spot.path;
}

export const spotKey = (spot: Spot): string => {
  if (spot.kind === 'screen') return `screen ${spot.path}`;
  if (spot.kind === 'metric') return `metric ${spot.id}`;
  return `${spot.kind} ${spot.entity} ${spot.kind === 'record' ? spot.id : (spot.view ?? '')}`;
};

/** A spot as it was remembered; undefined for anything else that stands there. */
export function readSpot(value: unknown): Spot | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, entity, id, view, path } = value as Partial<Record<string, unknown>>;
  if (kind === 'record' && isEntityName(entity) && isRecordId(id)) return { kind, entity, id };
  if (kind === 'list' && isEntityName(entity)) return { kind, entity, view: isRecordId(view) ? view : null };
  if (kind === 'metric' && typeof id === 'string' && METRIC.test(`/metrics/${id}`)) return { kind, id };
  if (kind === 'screen' && typeof path === 'string' && isPlainPath(path)) return { kind, path };
  return undefined;
}
