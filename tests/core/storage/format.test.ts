import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openConnection } from '../../../src/main/core/storage/connection.ts';
import { FORMAT } from '../../../src/main/core/storage/migrations/index.ts';
import { dataFile } from '../../../src/main/core/storage/workspace-folder.ts';
import { registry } from '../../../src/main/rooms.ts';
import { openApp } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder, workspaceWith } from '../workspace-for-test.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url).pathname;
const fixtureOf = (format: string): string => join(FIXTURES, `format-${format}.vdesk`);

/**
 * The schema of each released format. When an entity or a core table changes, this fails: add a migration (it may be
 * empty: entity tables follow their definitions), record its schema here, and keep a workspace of the format before
 * under `fixtures/`. Until its format is released, a changed schema is recorded with `VDESK_WRITE_SCHEMA=1`; the workspace
 * of the present format is kept with the release, by `make-fixture.ts`.
 */
const SCHEMAS: Record<number, string> = JSON.parse(readFileSync(join(FIXTURES, 'schemas.json'), 'utf8'));

describe('the file format', () => {
  test('changes only together with its number', async () => {
    const { path, key, workspace } = await workspaceWith(
      registry.all.filter(({ name }) => name !== 'person'),
    );
    workspace.close();
    const { database } = openConnection(dataFile(path), key, 'read');
    const columns = database
      .prepare(
        `select m.name, c.name as "column", c.type from sqlite_master m join pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like 'search_%' and m.name not like 'sqlite_%'
         union all select name, sql, 'index' from sqlite_master where type = 'index' and sql is not null
         union all select name, sql, 'search' from sqlite_master where name like 'search_%' and sql like '%fts5%'
         order by 1, 2`,
      )
      .all();
    database.close();
    const schema = createHash('sha256').update(JSON.stringify(columns)).digest('hex');
    if (process.env.VDESK_WRITE_SCHEMA === '1') {
      SCHEMAS[FORMAT] = schema;
      writeFileSync(join(FIXTURES, 'schemas.json'), `${JSON.stringify(SCHEMAS, null, 2)}\n`);
    }
    expect(schema, `the schema of format ${FORMAT}`).toBe(SCHEMAS[FORMAT]);
  });

  test.each(
    Object.keys(SCHEMAS).filter((format) => Number(format) < FORMAT || existsSync(fixtureOf(format))),
  )('format %s: a workspace written in it opens, holds its records and verifies', async (format) => {
    const home = temporaryFolder();
    const fixture = fixtureOf(format);
    expect(existsSync(fixture)).toBe(true);
    cpSync(fixture, join(home, 'workspaces', 'fixture.vdesk'), { recursive: true });
    const app = openApp(home);
    const call = app.router.createCaller(app.context({}));
    await call.session.unlock({ passphrase: PASSPHRASE });
    const { rows } = await call.lists.page({ entity: 'deal' });
    expect(rows.map(({ name, status }) => [name, status])).toEqual([['云帆 CRM · 深圳𠮷祥贸易', 'won']]);
    expect((await call.history.of({ entity: 'deal', id: rows[0]?.id ?? '' })).entries).toHaveLength(2);
    expect((await call.workspace.verify()).findings).toEqual([]);
    await app.close();
  });
});
