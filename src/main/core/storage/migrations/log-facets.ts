/**
 * Where in the log a person, an action, a room, a source or a kind of record occurs: by blocks of 32 actions. An index
 * on each column would write a page of its own with every command; this writes once per block and value. Actions of
 * more than 100 rows, such as imports, also stand by themselves, so that nobody walks their rows to look for a kind.
 */
export const LOG_FACETS = `
CREATE TABLE change_facet (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  block INTEGER NOT NULL,
  PRIMARY KEY (facet, value, block)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_group_facets AFTER INSERT ON change_group BEGIN
  INSERT OR IGNORE INTO change_facet (facet, value, block) VALUES
    ('actor', NEW.actor, NEW.seq >> 5),
    ('action', NEW.action, NEW.seq >> 5),
    ('room', substr(NEW.action, 1, instr(NEW.action, '.') - 1), NEW.seq >> 5),
    ('source', NEW.source, NEW.seq >> 5);
  INSERT OR IGNORE INTO change_facet (facet, value, block)
    SELECT DISTINCT 'entity', entity, NEW.seq >> 5 FROM change_row WHERE id BETWEEN NEW.firstRow AND NEW.lastRow;
  INSERT OR IGNORE INTO change_facet (facet, value, block)
    SELECT DISTINCT 'entityOfMany', entity, NEW.seq FROM change_row
    WHERE id BETWEEN NEW.firstRow AND NEW.lastRow AND NEW.lastRow - NEW.firstRow >= 100;
END;

INSERT OR IGNORE INTO change_facet SELECT 'actor', actor, seq >> 5 FROM change_group;
INSERT OR IGNORE INTO change_facet SELECT 'action', action, seq >> 5 FROM change_group;
INSERT OR IGNORE INTO change_facet SELECT 'room', substr(action, 1, instr(action, '.') - 1), seq >> 5 FROM change_group;
INSERT OR IGNORE INTO change_facet SELECT 'source', source, seq >> 5 FROM change_group;
INSERT OR IGNORE INTO change_facet SELECT 'entity', entity, groupSeq >> 5 FROM change_row;
INSERT OR IGNORE INTO change_facet
  SELECT 'entityOfMany', entity, groupSeq FROM change_row
  WHERE groupSeq IN (SELECT seq FROM change_group WHERE lastRow - firstRow >= 100);

DROP INDEX change_group_actor;
DROP INDEX change_group_action;
DROP INDEX change_group_room;
DROP INDEX change_group_source;
DROP INDEX change_group_clock;
DROP INDEX change_row_entity;
`;
