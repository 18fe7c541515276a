import type { Migration } from './migration.ts';

/** The tables that the core itself keeps: what names the workspace, the change log, numbers, receipts, files. */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  up: (database) =>
    database.exec(`
CREATE TABLE workspace_fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE change_group (
  seq INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  clock INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  reason TEXT,
  source TEXT NOT NULL,
  undoes INTEGER REFERENCES change_group(seq),
  firstRow INTEGER NOT NULL,
  lastRow INTEGER NOT NULL,
  previousHash BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX change_group_actor ON change_group (actor, seq);
CREATE INDEX change_group_undoes ON change_group (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change_row (
  id INTEGER PRIMARY KEY,
  groupSeq INTEGER NOT NULL,
  entity TEXT NOT NULL,
  recordId TEXT NOT NULL,
  op TEXT NOT NULL,
  changes TEXT NOT NULL
) STRICT;
CREATE INDEX change_row_record ON change_row (recordId, id);

CREATE TRIGGER change_group_update BEFORE UPDATE ON change_group BEGIN SELECT RAISE(ABORT, 'frozen: the log is append-only'); END;
CREATE TRIGGER change_group_delete BEFORE DELETE ON change_group BEGIN SELECT RAISE(ABORT, 'frozen: the log is append-only'); END;
CREATE TRIGGER change_row_update BEFORE UPDATE ON change_row BEGIN SELECT RAISE(ABORT, 'frozen: the log is append-only'); END;
CREATE TRIGGER change_row_delete BEFORE DELETE ON change_row BEGIN SELECT RAISE(ABORT, 'frozen: the log is append-only'); END;

CREATE TABLE number_series (
  prefix TEXT NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  next INTEGER NOT NULL,
  PRIMARY KEY (prefix, series, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE command_receipt (
  key TEXT PRIMARY KEY,
  action TEXT NOT NULL,
  at INTEGER NOT NULL,
  answer TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE stored_file (
  hash TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE import_mapping (
  entity TEXT NOT NULL,
  headers TEXT NOT NULL,
  mapping TEXT NOT NULL,
  PRIMARY KEY (entity, headers)
) STRICT, WITHOUT ROWID;
`),
};
