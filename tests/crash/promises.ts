import { expect } from 'vitest';
import type { App } from '../../src/main/app.ts';
import type { Reader } from '../../src/main/core/storage/reader.ts';
import { verifyWorkspace } from '../../src/main/core/storage/verify.ts';
import { send } from '../send.ts';
import { workspaceDigest } from '../workspace-digest.ts';
import { commandMakers } from './commands/index.ts';
import type { Fact } from './fact.ts';
import { invariants } from './invariants/index.ts';

type Sent = Extract<Fact, { kind: 'sent' }>;
const ofKind = <K extends Fact['kind']>(facts: readonly Fact[], kind: K): Extract<Fact, { kind: K }>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);

const IN_TWO_STEPS = new Set(commandMakers.filter(({ inTwoSteps }) => inTwoSteps).map(({ path }) => path));

const receiptOf = (reader: Reader, key: string): { answer: unknown } | undefined => {
  const found = reader.sqlFirst<{ answer: string }>('select answer from command_receipt where key = ?', [
    key,
  ]);
  return found && { answer: JSON.parse(found.answer) };
};

/** The commands that were under way when the process was killed. */
export function cutOff(facts: readonly Fact[]): Sent[] {
  const ended = new Set([...ofKind(facts, 'done'), ...ofKind(facts, 'refused')].map(({ key }) => key));
  return ofKind(facts, 'sent').filter(({ key }) => !ended.has(key));
}

/** Acknowledged means present: the receipt with the answer, and the link of the chain. Refused leaves no receipt. */
export function checkAcknowledged(reader: Reader, facts: readonly Fact[]): void {
  const paths = new Map(ofKind(facts, 'sent').map(({ key, path }) => [key, path]));
  for (const { key, answer, head } of ofKind(facts, 'done')) {
    const receipt = receiptOf(reader, key);
    expect(receipt, `${paths.get(key)} was acknowledged`).toBeDefined();
    // the answer to an export names bytes in memory; what is kept is that it was made
    if (paths.get(key) !== 'exports.list') expect(receipt?.answer ?? null).toEqual(answer ?? null);
    const link = reader.sqlFirst<{ hash: Uint8Array }>('select hash from change_group where seq = ?', [
      head.seq,
    ]);
    expect(Buffer.from(link?.hash ?? []).toString('hex'), `the chain up to ${head.seq}`).toBe(head.hash);
  }
  for (const { key } of ofKind(facts, 'refused')) expect(receiptOf(reader, key)).toBeUndefined();
}

/** An import is whole or absent, and so is taking it back. */
export function checkImports(reader: Reader, facts: readonly Fact[]): void {
  const ended = new Set(ofKind(facts, 'imported').map(({ prefix }) => prefix));
  const undoSent = ofKind(facts, 'sent').some(({ path }) => path === 'changes.undo');
  const undone = undoSent && ofKind(facts, 'done').length > 0;
  for (const { prefix, rows } of ofKind(facts, 'importing')) {
    const { there = -1, live = -1 } =
      reader.sqlFirst<{ there: number; live: number }>(
        'select count(*) as there, count(*) filter (where deletedAt is null) as live from deal where externalId glob ?',
        [`${prefix}*`],
      ) ?? {};
    expect(ended.has(prefix) ? [rows] : [0, rows]).toContain(there);
    expect(undone ? [0] : undoSent ? [0, rows] : [there]).toContain(live);
  }
}

/** Everything that holds of a workspace whatever was killed. */
export function checkWhole(reader: Reader, app: App): void {
  expect(verifyWorkspace(reader, app.core.registry).findings).toEqual([]);
  for (const { name, broken } of invariants) expect(broken(reader), name).toEqual([]);
}

/**
 * Sends a command again that was under way. Had it been carried out, the answer is the first one and nothing
 * changes; had it not, it is now, once. Returns whether it had been.
 */
export async function resend(app: App, { key, path, input }: Sent): Promise<boolean> {
  const { reader } = app.core.sessions.demand().workspace;
  const before = workspaceDigest(reader);
  const receipt = receiptOf(reader, key);
  const first = await send(app, 'mutation', path, input, key);
  const after = workspaceDigest(reader);
  if (receipt) {
    if (path !== 'exports.list') expect(first).toEqual(receipt);
    if (!IN_TWO_STEPS.has(path)) expect(after, `${path} happened twice`).toBe(before);
  }
  app.core.answered.forget(); // only what is in the workspace may recognise it
  const second = await send(app, 'mutation', path, input, key);
  if (path !== 'exports.list') expect(second).toEqual(first);
  expect(workspaceDigest(reader), `${path} happened twice`).toBe(after);
  return receipt !== undefined;
}
