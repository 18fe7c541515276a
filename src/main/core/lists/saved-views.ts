import { z } from 'zod';
import { AppError, type WireError } from '#shared/errors.ts';
import { may, mayRead } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import { Person } from '../access/person.ts';
import type { RowOf, TablesOf } from '../entities/entity.ts';
import { defineSetting, readSetting, type Setting, writeSetting } from '../settings/setting.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import type { FilterScope } from './compile-filter.ts';
import { SavedView } from './saved-view-entity.ts';
import { demandReadable, isReadable, ViewContent } from './view-content.ts';

/** Whoever holds it may change and remove the shared views of others. */
export const SHARE = 'core.view.share';

type Row = RowOf<typeof SavedView>;
const builder = queryBuilder<TablesOf<typeof SavedView>>();

/** A view as one person sees it. Where they may not apply it, `problem` says why and its content stays unsaid. */
export interface ViewOfList {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly mine: boolean;
  readonly shared: boolean;
  /** They may change it in place; otherwise they save it as their own. */
  readonly mayChange: boolean;
  readonly isDefault: boolean;
  readonly content: ViewContent | null;
  readonly problem: WireError | null;
}

const contentOf = ({ filter, search, sort, columns, grouping }: Row): ViewContent =>
  ViewContent.parse({
    filter: filter === null ? null : JSON.parse(filter),
    search: search ?? '',
    sort: sort === null ? null : JSON.parse(sort),
    columns: columns === null ? null : JSON.parse(columns),
    group: grouping === null ? null : JSON.parse(grouping),
  });

const valuesOf = ({ filter, search, sort, columns, group }: ViewContent) => ({
  filter: filter && JSON.stringify(filter),
  search: search === '' ? null : search,
  sort: sort && JSON.stringify(sort),
  columns: columns && JSON.stringify(columns),
  grouping: group && JSON.stringify(group),
});

/** Which view of a list somebody begins with. */
const defaultOf = ({ id }: Actor, entity: string): Setting<string | null> =>
  defineSetting(`defaultView.${id}.${entity}`, z.string().max(40).nullable(), null);

const ownerName = (reader: Reader, { ownerId }: Row): string => reader.find(Person, ownerId)?.name ?? '—';

const isVisibleTo = ({ ownerId, shared }: Row, { id }: Actor): boolean => ownerId === id || shared === 1;

const mayChange = ({ ownerId }: Row, actor: Actor): boolean => ownerId === actor.id || may(actor, SHARE);

/** The views of a list that this person may choose: their own, then what others share. */
export function viewsOfList(reader: Reader, entityName: string, scope: FilterScope): ViewOfList[] {
  const { actor, registry } = scope;
  const entity = registry.get(entityName);
  const usual = readSetting(reader, defaultOf(actor, entityName));
  const rows = reader.all(
    builder
      .selectFrom('savedView')
      .selectAll()
      .where('entityName', '=', entityName)
      .orderBy('name')
      .orderBy('id'),
  ) as Row[];
  const views = rows
    .filter((row) => isVisibleTo(row, actor))
    .map((row): ViewOfList => {
      const content = contentOf(row);
      const readable = isReadable(entity, content, scope);
      const owner = ownerName(reader, row);
      return {
        id: row.id,
        name: row.name,
        owner,
        mine: row.ownerId === actor.id,
        shared: row.shared === 1,
        mayChange: mayChange(row, actor),
        isDefault: row.id === usual,
        content: readable ? content : null,
        problem: readable ? null : new AppError('viewHidden', { view: row.name, owner }).toWire(),
      };
    });
  return views.toSorted((left, right) => Number(right.mine) - Number(left.mine));
}

/** A view that this actor may see, of a list that they may read; throws `notFound`. */
function demandView(reader: Reader, id: string, { actor, registry }: FilterScope): Row {
  const row = reader.find(SavedView, id);
  if (!row || !isVisibleTo(row, actor) || !mayRead(actor, registry.get(row.entityName)))
    throw new AppError('notFound', { entity: SavedView.spec.label });
  return row;
}

function demandChangeable(work: Work, id: string, scope: FilterScope): Row {
  const row = demandView(work, id, scope);
  if (!mayChange(row, scope.actor))
    throw new AppError('viewNotYours', { view: row.name, owner: ownerName(work, row) });
  return row;
}

/** Two views of one person in one list never share a name, or nobody could tell them apart. */
function demandFreeName(
  work: Work,
  name: string,
  ownerId: string,
  entityName: string,
  except?: string,
): void {
  const taken = work.all(
    builder
      .selectFrom('savedView')
      .select('id')
      .where('entityName', '=', entityName)
      .where('ownerId', '=', ownerId)
      .where('name', '=', name),
  );
  if (taken.some(({ id }) => id !== except)) throw new AppError('viewNameTaken', { view: name });
}

export interface NewView {
  readonly entity: string;
  readonly name: string;
  readonly shared: boolean;
  readonly content: ViewContent;
}

/** Keeps a list under a name, as the actor's own view; returns its id. */
export function createView(
  work: Work,
  { entity, name, shared, content }: NewView,
  scope: FilterScope,
): string {
  demandReadable(scope.registry.get(entity), content, scope);
  demandFreeName(work, name, scope.actor.id, entity);
  return work.insert(SavedView, {
    name,
    entityName: entity,
    ownerId: scope.actor.id,
    shared: shared ? 1 : 0,
    ...valuesOf(content),
  });
}

export interface ViewChange {
  readonly id: string;
  readonly name?: string | undefined;
  readonly shared?: boolean | undefined;
  readonly content?: ViewContent | undefined;
}

/** Changes a view of the actor's own, or a shared one where they hold `core.view.share`. */
export function changeView(work: Work, { id, name, shared, content }: ViewChange, scope: FilterScope): void {
  const row = demandChangeable(work, id, scope);
  if (content) demandReadable(scope.registry.get(row.entityName), content, scope);
  if (name !== undefined) demandFreeName(work, name, row.ownerId, row.entityName, id);
  work.update(SavedView, id, {
    ...(name === undefined ? {} : { name }),
    ...(shared === undefined ? {} : { shared: shared ? 1 : 0 }),
    ...(content ? valuesOf(content) : {}),
  });
}

/** Removes a view; the rows it showed stay as they are. */
export function removeView(work: Work, id: string, scope: FilterScope): void {
  demandChangeable(work, id, scope);
  work.remove(SavedView, id);
}

/** Chooses the view that a list begins with for the actor; null for all rows. */
export function chooseDefaultView(work: Work, entity: string, id: string | null, scope: FilterScope): void {
  if (id !== null && demandView(work, id, scope).entityName !== entity)
    throw new AppError('notFound', { entity: SavedView.spec.label });
  writeSetting(work, defaultOf(scope.actor, entity), id);
}
