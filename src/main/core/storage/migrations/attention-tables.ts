/** What was brought to a person's attention, and what they put off. Personal, and no record of the business. */
export const ATTENTION_TABLES = `
CREATE TABLE notification (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  params TEXT NOT NULL,
  entity TEXT,
  recordId TEXT,
  -- those of one bundle are shown as one line
  bundle TEXT,
  -- the same thing is told once
  once TEXT,
  at INTEGER NOT NULL,
  readAt INTEGER,
  snoozedUntil INTEGER,
  UNIQUE (person, once)
) STRICT;
CREATE INDEX notification_person ON notification (person, id);
CREATE INDEX notification_unread ON notification (person, kind) WHERE readAt IS NULL;

CREATE TABLE snooze (
  person TEXT NOT NULL,
  entity TEXT NOT NULL,
  recordId TEXT NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (person, entity, recordId)
) STRICT, WITHOUT ROWID;
`;
