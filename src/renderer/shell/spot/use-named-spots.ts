import { useQueries, useQuery } from '@tanstack/react-query';
import type { RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import { type Meta, useMay, useMeta } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import type { Row } from '../../ui/format/row.ts';
import { contributions } from '../contributions.ts';
import type { Spot } from './spot.ts';

export interface NamedSpot {
  readonly spot: Spot;
  readonly name: LocalText;
  /** What kind of thing it is, where the name alone does not say. */
  readonly kind: LocalText | null;
}

const screens = contributions.flatMap(({ navigation, commands }) => [...navigation, ...commands]);

const inBoth = (label: RefLabel | null): LocalText | null =>
  typeof label === 'string' ? { zh: label, en: label } : label;

function titleOf(row: Row, entity: Meta['entities'][number]): LocalText | null {
  const { [entity.titleField]: title, nameEn, number } = row;
  const referred = row.refs[entity.titleField];
  if (referred !== undefined) return inBoth(referred);
  if (typeof title === 'string' && typeof nameEn === 'string' && nameEn !== '')
    return { zh: title, en: nameEn };
  return inBoth((typeof title === 'string' && title) || (typeof number === 'string' ? number : null));
}

/**
 * What spots are called, asked of the workspace each time: names are kept nowhere else. Left out is what the person
 * may not see, or what is not there any more.
 */
export function useNamedSpots(spots: readonly Spot[]): readonly NamedSpot[] {
  const meta = useMeta();
  const may = useMay();
  const known = spots.filter((spot) => !('entity' in spot) || entityOf(meta, spot.entity) !== undefined);
  const records = known.filter((spot) => spot.kind === 'record');
  const rows = useQueries({
    queries: records.map(({ entity, id }) => trpc.records.get.queryOptions({ entity, id })),
  });
  const viewed = [
    ...new Set(known.flatMap((spot) => (spot.kind === 'list' && spot.view ? [spot.entity] : []))),
  ];
  const views = useQueries({
    queries: viewed.map((entity) => ({
      ...trpc.views.list.queryOptions({ entity }),
      enabled: may('core.view.read'),
    })),
  });
  const { data: metrics } = useQuery({
    ...trpc.metrics.list.queryOptions(),
    enabled: known.some(({ kind }) => kind === 'metric'),
  });

  return known.flatMap((spot): NamedSpot[] => {
    if (spot.kind === 'screen') {
      const room = /^\/home\/(.+)$/.exec(spot.path)?.[1];
      const label =
        screens.find(({ path }) => path === spot.path)?.label ??
        meta?.domains.find(({ name }) => name === room)?.label;
      return label ? [{ spot, name: label, kind: null }] : [];
    }
    if (spot.kind === 'metric') {
      const label = metrics?.find(({ id }) => id === spot.id)?.label;
      return label ? [{ spot, name: label, kind: METRIC }] : [];
    }
    const entity = entityOf(meta, spot.entity);
    if (!entity) return [];
    if (spot.kind === 'list') {
      if (spot.view === null) return [{ spot, name: entity.plural, kind: null }];
      const view = views[viewed.indexOf(spot.entity)]?.data?.find(({ id }) => id === spot.view);
      return view ? [{ spot, name: { zh: view.name, en: view.name }, kind: entity.plural }] : [];
    }
    const page = rows[records.indexOf(spot)]?.data;
    const name = page && titleOf(page.row as Row, entity);
    return name ? [{ spot, name, kind: entity.label }] : [];
  });
}

const METRIC: LocalText = { zh: '指标', en: 'Metric' };

const entityOf = (meta: Meta | undefined, wanted: string) =>
  meta?.entities.find(({ name }) => name === wanted);
