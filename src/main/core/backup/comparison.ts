import { Person } from '../access/person.ts';
import type { Registry } from '../entities/registry.ts';
import { chainHead, chainHolds } from '../storage/chain-head.ts';
import { changesSince } from '../storage/changes-since.ts';
import type { Reader } from '../storage/reader.ts';
import type { Manifest } from './manifest.ts';

/** One action that a restore would leave out. */
export interface LostAction {
  readonly group: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
}

/**
 * What has happened since a backup was made, and would be missing in a workspace restored from it. `apart` where the
 * backup's last action is not in this workspace's history: it is of another workspace, or of a later state.
 */
export type Comparison =
  | { readonly relation: 'apart' }
  | {
      readonly relation: 'same' | 'behind';
      readonly actions: number;
      readonly firstAt: number | null;
      readonly lastAt: number | null;
      readonly byPerson: readonly { readonly name: string; readonly actions: number }[];
      readonly byKind: readonly { readonly entity: string; readonly records: number }[];
      /** The newest of them, newest first. */
      readonly latest: readonly LostAction[];
    };

const MOST_SHOWN = 50;

export function compareWithBackup(reader: Reader, { head }: Manifest, registry: Registry): Comparison {
  if (!chainHolds(reader, head)) return { relation: 'apart' };
  const since = changesSince(reader, head.seq, MOST_SHOWN);
  const nameOf = (actor: string): string => reader.find(Person, actor)?.name ?? 'VendorDesk';
  return {
    relation: chainHead(reader).seq === head.seq ? 'same' : 'behind',
    actions: since.actions,
    firstAt: since.firstAt,
    lastAt: since.lastAt,
    byPerson: since.byActor.map(({ actor, actions }) => ({ name: nameOf(actor), actions })),
    byKind: since.byEntity.filter(({ entity }) => registry.find(entity)),
    latest: since.latest.map(({ seq, at, actor, action, reason }) => ({
      group: seq,
      at,
      actor: nameOf(actor),
      action,
      reason,
    })),
  };
}
