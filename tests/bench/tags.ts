import { customColumn } from '../../src/main/core/custom-fields/custom-column.ts';
import { defineField } from '../../src/main/core/custom-fields/define-field.ts';
import { newId } from '../../src/main/core/ids.ts';
import { filterScope } from '../../src/main/core/lists/compile-filter.ts';
import { readPage } from '../../src/main/core/lists/page.ts';
import { openConnection } from '../../src/main/core/storage/connection.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { createTag } from '../../src/main/core/tags/manage-tags.ts';
import { Deal } from '../../src/main/domains/sales/index.ts';
import type { Filter } from '../../src/shared/filter/filter.ts';
import type { Bench } from './bench-workspace.ts';
import { milliseconds, percentile, type Row, times } from './measure.ts';

/** Tags by how many deals bear them: one in so many. */
const ONE_IN = { common: 3, usual: 100, rare: 100_000 };

/** Puts the tags on deals as fast as the engine takes them: no log. */
function fillTaggings({ path, key }: Bench, tags: Readonly<Record<string, string>>): void {
  const { database } = openConnection(dataFile(path), key, 'write');
  const triggers = database
    .prepare("select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'tagging'")
    .all() as { name: string; sql: string }[];
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`);
  const deals = database.prepare('select id from deal order by rid').pluck().all() as string[];
  const insert = database.prepare(
    `insert into tagging (id, version, createdAt, createdBy, updatedAt, updatedBy, source, recordEntity, recordId, tagId)
     values (?, 1, ?, 'bench', 1, 'bench', 'bench', 'deal', ?, ?)`,
  );
  database.transaction(() => {
    for (const [name, every] of Object.entries(ONE_IN))
      for (let at = 0; at < deals.length; at += every)
        insert.run(newId(Date.now()), at, deals[at], tags[name]);
  })();
  for (const { sql } of triggers) database.exec(sql);
  database.close();
}

/** Lists filtered by tags that many, some and few deals bear, and a field added to a full table. */
export function benchTags(bench: Bench): Row[] {
  const workspace = bench.open();
  const command = { actor: bench.actor, source: 'screen' as const };
  const { answer: tags } = workspace.write({ ...command, action: 'core.tag.create' }, (work) =>
    Object.fromEntries(Object.keys(ONE_IN).map((name) => [name, createTag(work, { name })])),
  );
  fillTaggings(bench, tags);
  const [added] = times(1, () =>
    workspace.write({ ...command, action: 'core.customField.create' }, (work) =>
      defineField(work, 'deal', {
        name: '压测字段',
        nameEn: null,
        kind: 'integer',
        required: false,
        help: null,
        fieldClass: 'internal',
        sortable: true,
      }),
    ),
  );
  const { registry, reader, today, facts } = workspace;
  const scope = filterScope(registry, bench.actor, today, facts.timeZone);
  const column = customColumn(
    reader.sqlFirst<{ id: string }>("select id from customField where name = '压测字段'")?.id ?? '',
  );
  const page = (field: string, filter: Filter | null): number =>
    percentile(
      times(15, () =>
        readPage(
          reader,
          Deal,
          { entity: 'deal', sort: { field, descending: true }, filter, limit: 50 },
          scope,
        ),
      ),
      0.5,
    );
  const row = (what: string, taken: number, budget: number): Row => ({
    what,
    measured: milliseconds(taken),
    ratio: '',
    budget: `≤ ${budget} ms`,
    within: taken <= budget,
  });
  const named = (op: 'equals' | 'notEquals', name: string): Filter => ({
    field: 'tags',
    op,
    value: tags[name] ?? '',
  });
  const rows = [
    ...Object.keys(ONE_IN).flatMap((name) => [
      row(
        `page 1, deals with a ${name} tag (1 in ${ONE_IN[name as keyof typeof ONE_IN]}), by createdAt`,
        page('createdAt', named('equals', name)),
        500,
      ),
      row(`the same by amount`, page('amount', named('equals', name)), 500),
    ]),
    row('page 1, deals without a common tag', page('createdAt', named('notEquals', 'common')), 500),
    row('page 1, deals without any tag', page('createdAt', { field: 'tags', op: 'empty' }), 500),
    row('a sortable field added to the table', added ?? 0, 5000),
    row('page 1 by that field', page(column, null), 5),
  ];
  workspace.close();
  return rows;
}
