import type { FieldMeta } from '#shared/fields.ts';
import type { Outputs } from '../../data/trpc.ts';

export type Inspection = Outputs['imports']['inspect'];
export type FileColumn = Inspection['columns'][number];
/** How the columns of a file become fields. */
export type Mapping = NonNullable<Inspection['remembered']>;
export type ValueChoice = Mapping['values'][string][string];
/** Changes the mapping from what it is at that moment. */
export type EditMapping = (edit: (mapping: Mapping) => Mapping) => void;
export type DateOrder = Mapping['dateOrders'][string];

/** What an inspection suggests: as such files were imported last, else as guessed. */
export function firstMapping(
  inspection: Inspection,
  fields: readonly FieldMeta[],
  useRemembered: boolean,
): Mapping {
  const known = new Set(fields.map(({ name }) => name));
  const remembered = useRemembered ? inspection.remembered : null;
  const columns = inspection.columns.map(({ name, field }) => {
    const wanted = remembered ? (remembered.columns[name] ?? null) : field;
    return [name, wanted !== null && known.has(wanted) ? wanted : null] as const;
  });
  const dateOrders = inspection.columns.flatMap(({ name, dateOrder }) =>
    dateOrder === null ? [] : [[name, dateOrder] as const],
  );
  return {
    columns: Object.fromEntries(columns),
    dateOrders: { ...Object.fromEntries(dateOrders), ...remembered?.dateOrders },
    defaults: remembered?.defaults ?? {},
    values: remembered?.values ?? {},
  };
}

export const sameHeaders = (left: Inspection, right: Inspection): boolean =>
  JSON.stringify(left.columns.map(({ name }) => name)) ===
  JSON.stringify(right.columns.map(({ name }) => name));

/** Field by the columns that stand for it; more than one is a mistake to mend. */
export function columnsByField(mapping: Mapping): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [column, field] of Object.entries(mapping.columns))
    if (field !== null) found.set(field, [...(found.get(field) ?? []), column]);
  return found;
}

/** Why a dry run makes no sense yet, as the key of its sentence. */
export function mappingProblem(mapping: Mapping): 'noColumn' | 'mendTwice' | undefined {
  const found = columnsByField(mapping);
  if (found.size === 0) return 'noColumn';
  return [...found.values()].some((columns) => columns.length > 1) ? 'mendTwice' : undefined;
}

export const withField = (mapping: Mapping, column: string, field: string | null): Mapping => ({
  ...mapping,
  columns: { ...mapping.columns, [column]: field },
});

export const withDateOrder = (mapping: Mapping, column: string, order: DateOrder): Mapping => ({
  ...mapping,
  dateOrders: { ...mapping.dateOrders, [column]: order },
});

/** An empty text takes the default away. */
export function withDefault(mapping: Mapping, field: string, text: string): Mapping {
  const { [field]: _before, ...rest } = mapping.defaults;
  return { ...mapping, defaults: text === '' ? rest : { ...rest, [field]: text } };
}
