/** Secrets of connectors, sealed under the workspace key; outside of entities, so that no list or log shows them. */
export const CONNECTOR_SECRETS = `
CREATE TABLE connector_secret (
  connector TEXT NOT NULL,
  name TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (connector, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER connector_secret_insert AFTER INSERT ON connector_secret BEGIN SELECT vd_group(); END;
CREATE TRIGGER connector_secret_update AFTER UPDATE ON connector_secret BEGIN SELECT vd_group(); END;
CREATE TRIGGER connector_secret_delete AFTER DELETE ON connector_secret BEGIN SELECT vd_group(); END;
`;
