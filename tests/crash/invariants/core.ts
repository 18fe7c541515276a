import { registry } from '../../../src/main/rooms.ts';
import { type Invariant, never } from './invariant.ts';
import { differencesFromLog } from './rows-from-log.ts';

/** Numbers of a series run from one without gap, and none is given twice; a series is what stands before the digits. */
const numbers = registry.all
  .filter(({ spec }) => spec.number !== undefined)
  .map(
    ({ name, spec }): Invariant => ({
      name: `numbers (${spec.number?.prefix}) are neither lost nor doubled`,
      broken: (reader) => {
        const series = new Map<string, number[]>();
        for (const { number } of reader.sqlEach<{ number: string }>(
          `select number from "${name}" where number is not null`,
        )) {
          const [, before = '', digits = ''] = /^(.*?)(\d+)$/.exec(number) ?? [];
          series.set(before, [...(series.get(before) ?? []), Number(digits)]);
        }
        return [...series].filter(
          ([, given]) => new Set(given).size !== given.length || Math.max(...given) !== given.length,
        );
      },
    }),
  );

export const coreInvariants: readonly Invariant[] = [
  ...numbers,
  never(
    'an action that kept rows has its group',
    'select id from change_row where groupSeq not in (select seq from change_group)',
  ),
  never(
    'a custom field has its column',
    `select id from customField c where not exists (
       select 1 from pragma_table_info(c.entityName) where name = 'x_' || substr(replace(c.id, '-', ''), -10))`,
  ),
  never(
    'a record bears a tag that is in use',
    'select m.id from tagging m join tag g on g.id = m.tagId where m.deletedAt is null and g.deletedAt is not null',
  ),
  { name: 'every row is what the log says it became', broken: differencesFromLog },
];
