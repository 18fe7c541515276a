import type { Migration } from './migration.ts';

/** What backups, sealed fields, attachments and number leases need besides entities. */
export const trust: Migration = {
  version: 2,
  name: 'trust',
  up: (database) =>
    database.exec(`
CREATE TABLE recurring_run (
  name TEXT PRIMARY KEY,
  startedAt INTEGER NOT NULL,
  endedAt INTEGER,
  error TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE seal_grant (
  vault TEXT NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (vault, version, holder)
) STRICT, WITHOUT ROWID;
`),
};
