import type { Connection } from './connection.ts';

/** A command that is sent again later than this is a new one. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

/** Receipts only serve to recognise a command that was sent twice; old ones go when the workspace opens. */
export function forgetOldReceipts(database: Connection, now: number): void {
  database.prepare('delete from command_receipt where at < ?').run(now - KEPT_MILLISECONDS);
}
