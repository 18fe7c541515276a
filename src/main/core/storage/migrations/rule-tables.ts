/**
 * What rules have yet to do and what they did, on this device. The changes that a rule made are in the log like those
 * of a person; these tables only keep that nothing is done twice.
 */
export const RULE_TABLES = `
-- the last change row that was looked at for occasions
CREATE TABLE rule_cursor (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  changeRow INTEGER NOT NULL
) STRICT;

CREATE TABLE rule_due (
  id INTEGER PRIMARY KEY,
  ruleId TEXT NOT NULL,
  versionId TEXT NOT NULL,
  recordId TEXT NOT NULL,
  occasion TEXT NOT NULL,
  cause INTEGER,
  depth INTEGER NOT NULL,
  dueAt INTEGER NOT NULL,
  UNIQUE (ruleId, occasion, recordId)
) STRICT;
CREATE INDEX rule_due_order ON rule_due (dueAt, id);

CREATE TABLE rule_run (
  id INTEGER PRIMARY KEY,
  ruleId TEXT NOT NULL,
  revision INTEGER NOT NULL,
  recordId TEXT NOT NULL,
  occasion TEXT NOT NULL,
  cause INTEGER,
  depth INTEGER NOT NULL,
  dueAt INTEGER NOT NULL,
  at INTEGER NOT NULL,
  ms REAL NOT NULL,
  outcome TEXT NOT NULL,
  groupSeq INTEGER,
  effects TEXT NOT NULL,
  error TEXT,
  UNIQUE (ruleId, occasion, recordId)
) STRICT;
CREATE INDEX rule_run_rule ON rule_run (ruleId, id);
CREATE INDEX rule_run_record ON rule_run (ruleId, recordId, at);
CREATE UNIQUE INDEX rule_run_group ON rule_run (groupSeq) WHERE groupSeq IS NOT NULL;

-- until when the turns of a schedule have been taken up
CREATE TABLE rule_turn (
  ruleId TEXT PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
