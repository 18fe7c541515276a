import type { Sort } from '#shared/fields.ts';
import { Filter } from '#shared/filter/filter.ts';
import type { Options } from './arguments.ts';
import { UsageError } from './failure.ts';

const MOST_ROWS = 1_000_000;

/** JSON written on the command line; `what` names the place in the sentence. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({
      zh: `${what} 不是有效的 JSON:${reason}`,
      en: `${what} is not valid JSON: ${reason}`,
    });
  }
}

/** `--filter`, in the filter language of lists. */
export function readFilter({ filter }: Options): Filter | undefined {
  if (filter === undefined) return undefined;
  const parsed = Filter.safeParse(parseJson(filter, '--filter'));
  if (parsed.success) return parsed.data;
  throw new UsageError({
    zh: '--filter 不是有效的筛选条件，例如 {"field":"status","op":"equals","value":"won"}',
    en: '--filter is not a filter such as {"field":"status","op":"equals","value":"won"}',
  });
}

const MOST_SORTS = 3;

/** `--sort field`, `--sort field:desc`, or up to three of them: `--sort openedOn:desc,amount`. */
export function readSort({ sort }: Options): Sort[] | undefined {
  if (sort === undefined) return undefined;
  const sorts = sort.split(',').map((part) => {
    const [field = '', direction = 'asc', ...more] = part.trim().split(':');
    if (field !== '' && more.length === 0 && (direction === 'asc' || direction === 'desc'))
      return { field, descending: direction === 'desc' };
    throw new UsageError({
      zh: `--sort 的写法是 字段 或 字段:desc，多个用逗号隔开，收到的是“${sort}”`,
      en: `--sort is written as field or field:desc, several with commas, not “${sort}”`,
    });
  });
  if (sorts.length <= MOST_SORTS) return sorts;
  throw new UsageError({
    zh: `--sort 最多 ${MOST_SORTS} 个字段`,
    en: `--sort takes ${MOST_SORTS} fields at most`,
  });
}

/** `--limit n`, a whole number from 1. */
export function readLimit({ limit }: Options, otherwise: number): number {
  if (limit === undefined) return otherwise;
  const rows = Number(limit);
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new UsageError({
    zh: `--limit 需要 1 到 ${MOST_ROWS} 的整数，收到的是“${limit}”`,
    en: `--limit takes a whole number from 1 to ${MOST_ROWS}, not “${limit}”`,
  });
}

/** An option that the command cannot do without. */
export function needed(options: Options, name: 'out' | 'company' | 'person' | 'train' | 'target'): string {
  const value = options[name];
  if (value) return value;
  throw new UsageError({ zh: `缺少 --${name}`, en: `--${name} is missing` });
}
