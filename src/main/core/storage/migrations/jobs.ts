/** The runs of jobs, of which format 2 kept the last one only, and from when the next turn of each is counted. */
export const JOBS = `
CREATE TABLE job_run (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  dueAt INTEGER NOT NULL,
  startedAt INTEGER NOT NULL,
  endedAt INTEGER,
  error TEXT,
  missed INTEGER NOT NULL,
  byHand INTEGER NOT NULL
) STRICT;
CREATE INDEX job_run_name ON job_run (name, id);

CREATE TABLE job_turn (name TEXT PRIMARY KEY, countedFrom INTEGER NOT NULL) STRICT, WITHOUT ROWID;

INSERT INTO job_run (name, dueAt, startedAt, endedAt, error, missed, byHand)
  SELECT name, startedAt, startedAt, endedAt, error, 0, 0 FROM recurring_run ORDER BY startedAt;
INSERT INTO job_turn (name, countedFrom) SELECT name, startedAt FROM recurring_run;
DROP TABLE recurring_run;
`;
