import { AppError } from '#shared/errors.ts';
import { allOf, type Filter } from '#shared/filter/filter.ts';
import type { FilterSubject } from '#shared/filter/filter-subject.ts';
import { parseFilter } from '#shared/filter/filter-text.ts';
import { permits } from '#shared/permission.ts';
import type { Options } from './arguments.ts';
import type { Api } from './command.ts';
import { readFilter } from './options.ts';

type Described = Awaited<ReturnType<Api['meta']['describe']>>['entities'];

/** The entity of that name; throws `unknownEntity`. */
export function describedEntity(entities: Described, name: string): Described[number] {
  const entity = entities.find((each) => each.name === name);
  if (entity === undefined) throw new AppError('unknownEntity', { entity: name });
  return entity;
}

/** `--filter` and `--where` together: both must hold. Throws `filterText`, which names the place. */
export async function wantedFilter(name: string, options: Options, api: () => Api): Promise<Filter | null> {
  const given = readFilter(options);
  if (options.where === undefined) return given ?? null;
  const [{ entities, permissions }, { company }] = await Promise.all([
    api().meta.describe(),
    api().session.status(),
  ]);
  const mayNameTags = permits(permissions, 'core.tag.read');
  const subject: FilterSubject = {
    ...describedEntity(entities, name),
    entity: (other) => entities.find((each) => each.name === other),
    currency: company?.currency ?? 'CNY',
    timeZone: company?.timeZone ?? 'UTC',
    ...(mayNameTags ? { tags: await api().tags.list() } : {}),
  };
  return allOf(given, parseFilter(options.where, subject));
}
