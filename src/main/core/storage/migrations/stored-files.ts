/**
 * The content store of format 2: bytes in chunks, so that no file is ever held whole. Bytes never change; they go only
 * after they have been marked as belonging to nothing. All of it happens inside a unit of work, because triggers call
 * `vd_group()`.
 */
export const STORED_FILES = `
ALTER TABLE stored_file RENAME TO stored_file_of_format_1;

CREATE TABLE stored_file (
  file INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  vault TEXT NOT NULL,
  size INTEGER NOT NULL,
  at INTEGER NOT NULL,
  orphanedAt INTEGER,
  UNIQUE (hash, vault)
) STRICT;
CREATE INDEX stored_file_orphaned ON stored_file (orphanedAt) WHERE orphanedAt IS NOT NULL;

CREATE TABLE stored_chunk (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES stored_file(file),
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  UNIQUE (file, position)
) STRICT;

INSERT INTO stored_file (hash, vault, size, at)
  SELECT hash, '', length(bytes), at FROM stored_file_of_format_1;
WITH RECURSIVE piece (file, position, hash, size) AS (
  SELECT file, 0, hash, size FROM stored_file WHERE size > 0
  UNION ALL
  SELECT file, position + 1, hash, size FROM piece WHERE (position + 1) * 262144 < size
)
INSERT INTO stored_chunk (file, position, bytes)
  SELECT p.file, p.position, substr(o.bytes, p.position * 262144 + 1, 262144)
  FROM piece p JOIN stored_file_of_format_1 o ON o.hash = p.hash;
DROP TABLE stored_file_of_format_1;

CREATE TRIGGER stored_file_insert AFTER INSERT ON stored_file BEGIN SELECT vd_group(); END;
CREATE TRIGGER stored_file_update BEFORE UPDATE OF file, hash, vault, size, at ON stored_file
  BEGIN SELECT RAISE(ABORT, 'frozen: a stored file never changes'); END;
CREATE TRIGGER stored_file_mark AFTER UPDATE OF orphanedAt ON stored_file BEGIN SELECT vd_group(); END;
CREATE TRIGGER stored_file_delete BEFORE DELETE ON stored_file WHEN OLD.orphanedAt IS NULL
  BEGIN SELECT RAISE(ABORT, 'frozen: a stored file goes only once nothing refers to it'); END;
CREATE TRIGGER stored_file_gone AFTER DELETE ON stored_file BEGIN SELECT vd_group(); END;
CREATE TRIGGER stored_chunk_insert AFTER INSERT ON stored_chunk BEGIN SELECT vd_group(); END;
CREATE TRIGGER stored_chunk_update BEFORE UPDATE ON stored_chunk
  BEGIN SELECT RAISE(ABORT, 'frozen: a stored file never changes'); END;
CREATE TRIGGER stored_chunk_delete BEFORE DELETE ON stored_chunk
  WHEN (SELECT orphanedAt FROM stored_file WHERE file = OLD.file) IS NULL
  BEGIN SELECT RAISE(ABORT, 'frozen: a stored file goes only once nothing refers to it'); END;
CREATE TRIGGER stored_chunk_gone AFTER DELETE ON stored_chunk BEGIN SELECT vd_group(); END;
`;
