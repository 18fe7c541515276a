import type { Connection } from './connection.ts';

/** What a workspace knows of itself; read once when it opens. */
export interface WorkspaceFacts {
  readonly workspaceId: string;
  readonly company: string;
  /** ISO 4217; amounts that name no currency are in it. */
  readonly currency: string;
  readonly timeZone: string;
  /** This copy of the workspace: a restored one has another. */
  readonly device: string;
}

export function readFacts(database: Connection): WorkspaceFacts {
  const rows = database.prepare('select name, value from workspace_fact').all() as {
    name: string;
    value: string;
  }[];
  const found = new Map(rows.map(({ name, value }) => [name, value]));
  const fact = (name: string): string => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`the workspace has no ${name}`);
    return value;
  };
  return {
    workspaceId: fact('workspaceId'),
    company: fact('company'),
    currency: fact('currency'),
    timeZone: fact('timeZone'),
    device: fact('device'),
  };
}

/**
 * The letter that a workspace of format 1 numbers under, from before leases were kept; undefined in later ones, and in
 * a copy that was restored: its device is not the one that made the workspace.
 */
export function unleasedSeries(database: Connection): string | undefined {
  return database
    .prepare(
      `select series.value from workspace_fact series, workspace_fact device
       where series.name = 'series' and device.name = 'device'
       and device.value = (select device from change_group where seq = 1)`,
    )
    .pluck()
    .get() as string | undefined;
}

export function writeFacts(database: Connection, facts: WorkspaceFacts): void {
  const insert = database.prepare('insert into workspace_fact (name, value) values (?, ?)');
  for (const [name, value] of Object.entries(facts)) insert.run(name, value);
}

/** Makes the file another device's: what was leased to the old one is not taken over. */
export function takeNewDevice(database: Connection, device: string): WorkspaceFacts {
  database.prepare("update workspace_fact set value = ? where name = 'device'").run(device);
  return readFacts(database);
}
