import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { EntityMeta } from '#shared/fields.ts';
import { DATE_ORDERS } from '../core/imports/date-order.ts';
import { ENCODINGS } from '../core/imports/decode.ts';
import { DELIMITERS } from '../core/imports/delimited.ts';
import type { Mapping } from '../core/imports/mapping.ts';
import type { Api } from './command.ts';
import { UsageError } from './failure.ts';
import { parseJson } from './options.ts';

/**
 * What `--map` may say; whatever it leaves out is guessed. `values` tells what a text of a reference column stands
 * for: the name or id of a record to use, a record to be created, or nothing.
 */
const MappingFile = z.strictObject({
  encoding: z.enum(ENCODINGS).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
  columns: z.record(z.string(), z.string().nullable()).default({}),
  defaults: z.record(z.string(), z.string()).default({}),
  dateOrders: z.record(z.string(), z.enum(DATE_ORDERS)).default({}),
  values: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.union([
          z.strictObject({ use: z.string() }),
          z.strictObject({ create: z.literal(true) }),
          z.strictObject({ empty: z.literal(true) }),
        ]),
      ),
    )
    .default({}),
});
export type MappingFile = z.infer<typeof MappingFile>;

/** Reads the file of `--map`; without one, nothing is said and all is guessed. */
export async function readMappingFile(path: string | undefined): Promise<MappingFile> {
  if (path === undefined) return MappingFile.parse({});
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError({ zh: `无法读取“${path}”`, en: `“${path}” cannot be read` });
  });
  const parsed = MappingFile.safeParse(parseJson(text, path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`;
  throw new UsageError({
    zh: `“${path}”不是映射文件：${detail}`,
    en: `“${path}” is not a mapping: ${detail}`,
  });
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of the record that a person means by its name. */
async function recordId(api: Api, target: string, named: string): Promise<string> {
  if (UUID.test(named)) return named;
  const found = await api.records.pick({ entity: target, search: named });
  const same = found.filter(
    ({ label }) => label === named || (typeof label === 'object' && label?.zh === named),
  );
  const [record, another] = same;
  if (record !== undefined && another === undefined) return record.id;
  throw new UsageError({
    zh: `映射文件里的“${named}”在 ${target} 中有 ${same.length} 条，需要正好一条`,
    en: `The mapping names “${named}”, of which ${target} holds ${same.length}; it takes exactly one`,
  });
}

/** The `values` of a mapping file with ids in place of names. */
export async function resolveValues(
  { values }: MappingFile,
  entity: EntityMeta,
  api: () => Api,
): Promise<Mapping['values']> {
  const resolved: Mapping['values'] = {};
  for (const [field, choices] of Object.entries(values)) {
    const named = entity.fields.find(({ name }) => name === field);
    const target = named?.kind === 'tags' ? 'tag' : named?.target;
    if (target === undefined) {
      throw new UsageError({
        zh: `映射文件：${field} 不是引用字段，也不是标签`,
        en: `The mapping: ${field} is neither a reference nor tags`,
      });
    }
    const chosen: Mapping['values'][string] = {};
    for (const [text, choice] of Object.entries(choices)) {
      chosen[text] = 'use' in choice ? { use: await recordId(api(), target, choice.use) } : choice;
    }
    resolved[field] = chosen;
  }
  return resolved;
}
