import type { Migration } from './migration.ts';
import { STORED_FILES } from './stored-files.ts';

/** What backups, sealed fields, attachments and number leases need besides entities. */
export const trust: Migration = {
  version: 2,
  name: 'trust',
  up: (database) =>
    database.exec(`
${STORED_FILES}
CREATE TABLE recurring_run (
  name TEXT PRIMARY KEY,
  startedAt INTEGER NOT NULL,
  endedAt INTEGER,
  error TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX change_group_action ON change_group (action, seq);
CREATE INDEX change_group_room ON change_group (substr(action, 1, instr(action, '.') - 1), seq);
CREATE INDEX change_group_source ON change_group (source, seq);
CREATE INDEX change_group_clock ON change_group (clock, at);
CREATE INDEX change_group_stepped ON change_group (at) WHERE clock >= (at + 1) * 4096;
CREATE INDEX change_group_undo ON change_group (seq) WHERE undoes IS NOT NULL;
CREATE INDEX change_group_reason ON change_group (seq) WHERE reason IS NOT NULL;
CREATE INDEX change_row_entity ON change_row (entity, groupSeq);

CREATE TABLE number_counter (
  entity TEXT NOT NULL,
  series TEXT NOT NULL,
  period TEXT NOT NULL,
  next INTEGER NOT NULL,
  PRIMARY KEY (entity, series, period)
) STRICT, WITHOUT ROWID;
-- format 1 counted by prefix, and knew these two
INSERT INTO number_counter (entity, series, period, next)
  SELECT CASE prefix WHEN 'SJ' THEN 'deal' WHEN 'BJ' THEN 'quote' ELSE prefix END, series, CAST(year AS TEXT), next
  FROM number_series;
DROP TABLE number_series;

CREATE TABLE seal_grant (
  vault TEXT NOT NULL,
  version INTEGER NOT NULL,
  holder TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (vault, version, holder)
) STRICT, WITHOUT ROWID;
`),
};
