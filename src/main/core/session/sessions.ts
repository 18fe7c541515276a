import { existsSync } from 'node:fs';
import { AppError, type WireError } from '#shared/errors.ts';
import type { Actor } from '../access/actor.ts';
import { loadActor } from '../access/load-actor.ts';
import type { Clock } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import { readKeyFile } from '../storage/key-file.ts';
import { DERIVATION, type DerivationCost } from '../storage/key-wrap.ts';
import { canonicalRecoveryCode } from '../storage/recovery-code.ts';
import { readRing } from '../storage/seals/seal-grants.ts';
import { makeSealPair } from '../storage/seals/seal-pair.ts';
import { NO_SEALS } from '../storage/seals/seal-ring.ts';
import type { Command } from '../storage/work.ts';
import {
  dataFile,
  listWorkspaces,
  type WorkspaceEntry,
  workspaceEntry,
} from '../storage/workspace-folder.ts';
import { createWorkspace, demandPassphrase } from '../workspace/create-workspace.ts';
import { type Seed, sowMissing } from '../workspace/seed.ts';
import { type ChangeListener, Workspace } from '../workspace/workspace.ts';
import { type Entry, enterWorkspace } from './enter.ts';
import { demandPatience, noteFailure } from './failed-tries.ts';
import { lastWorkspace, rememberWorkspace } from './home-state.ts';
import { makeSlot, openSlot, putSlot, type Secrets } from './key-slots.ts';

/** An unlocked workspace and the person at it. */
export interface Session {
  readonly workspace: Workspace;
  readonly actor: Actor;
}

/** Why a workspace that was open is not any more. */
export type LockReason = 'person' | 'idle' | 'sleep';

export interface SessionStatus {
  readonly state: 'none' | 'locked' | 'open';
  readonly workspaces: readonly WorkspaceEntry[];
  readonly current: WorkspaceEntry | null;
  /** Who may unlock the current workspace. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly company: {
    readonly name: string;
    readonly currency: string;
    readonly timeZone: string;
    readonly today: string;
  } | null;
  /** Why the current workspace cannot be unlocked at all. */
  readonly problem: WireError | null;
  /** What locked it, since this program was started. */
  readonly lockedBy: LockReason | null;
}

export interface SessionOptions {
  readonly home: string;
  readonly registry: Registry;
  readonly seeds: readonly Seed[];
  readonly clock: Clock;
  /** Where sign-ins come from, for the log. */
  readonly source?: Command['source'];
  readonly timeZone?: string;
  readonly cost?: DerivationCost;
}

/** A change of these moves somebody's rights. */
const RIGHTS = new Set(['person', 'role', 'department']);

/** Which workspace this program is at, and whether it is open. One at a time. */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<ChangeListener>();
  #chosen: string | undefined;
  #session: (Session & { readonly secrets: Secrets }) | undefined;
  #lockedBy: LockReason | null = null;
  #seat: string | null = null;
  #touchedAt = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    const last = lastWorkspace(options.home);
    this.#chosen = last !== undefined && existsSync(last) ? last : listWorkspaces(options.home)[0]?.path;
  }

  status(): SessionStatus {
    const current = this.#chosen === undefined ? null : workspaceEntry(this.#chosen);
    const known = listWorkspaces(this.#options.home);
    const workspaces =
      current && !known.some((each) => each.path === current.path) ? [...known, current] : known;
    const shared = { workspaces, current, people: [], person: null, company: null, problem: null };
    if (this.#session) {
      const { workspace, actor } = this.#session;
      const { company, currency, timeZone } = workspace.facts;
      return {
        ...shared,
        state: 'open',
        person: { id: actor.id, name: actor.name },
        company: { name: company, currency, timeZone, today: workspace.today },
        lockedBy: null,
      };
    }
    const locked = { ...shared, lockedBy: this.#lockedBy };
    if (!current) return { ...locked, state: 'none' };
    try {
      const people = readKeyFile(current.path).people.map(({ id, name }) => ({ id, name }));
      return { ...locked, state: 'locked', people };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ...locked, state: 'locked', problem: error.toWire() }; // the user may choose another
    }
  }

  /** The open session, if a workspace is open. */
  get open(): Session | undefined {
    return this.#session;
  }

  /** The open session; throws `workspaceLocked`. */
  demand(): Session {
    if (!this.#session) throw new AppError('workspaceLocked');
    return this.#session;
  }

  /** What the person at the desk unlocked with their passphrase. For the keys of others; it never leaves the core. */
  demandSecrets(): Secrets {
    if (!this.#session) throw new AppError('workspaceLocked');
    return this.#session.secrets;
  }

  /** Who was let in last, into which workspace: what one person left waiting is not for the next. */
  get seat(): string | null {
    return this.#seat;
  }

  /** What it costs to try a passphrase, for slots made now. */
  get cost(): DerivationCost {
    return this.#options.cost ?? DERIVATION;
  }

  /** When somebody last did something at the screen. */
  get touchedAt(): number {
    return this.#touchedAt;
  }

  touch(): void {
    this.#touchedAt = Date.now();
  }

  /** Makes a workspace and opens it as its owner. The recovery code is given this once. */
  async create(wanted: {
    company: string;
    person: string;
    passphrase: string;
    currency: string;
  }): Promise<{ recoveryCode: string; path: string }> {
    const { home, registry, seeds, clock, timeZone = 'Asia/Shanghai' } = this.#options;
    const made = await createWorkspace({ ...wanted, home, timeZone }, registry, seeds, clock, this.cost);
    this.lock();
    const { key: dataKey, pair, personId } = made;
    this.#open(made.path, dataKey, { personId, method: 'passphrase', pair });
    return { recoveryCode: made.recoveryCode, path: made.path };
  }

  /**
   * Opens the chosen workspace; throws `passphraseWrong`, `tooManyTries`, `workspaceInUse`, `workspaceNewer` and their
   * like. Each failure makes the next try wait longer, and is told in the log once somebody is in.
   */
  async unlock(wanted: { path?: string; personId?: string; passphrase: string }): Promise<void> {
    const path = this.#demandPath(wanted.path);
    const { people } = readKeyFile(path);
    demandPatience(path, this.#options.clock());
    const tried = wanted.personId === undefined ? people : people.filter(({ id }) => id === wanted.personId);
    for (const { id: personId, name, key } of tried) {
      const secrets = await openSlot(key, wanted.passphrase);
      if (!secrets) continue;
      const pair = secrets.pair ?? makeSealPair();
      this.lock();
      this.#open(path, secrets.dataKey, { personId, method: 'passphrase', pair });
      if (!secrets.pair) {
        // a slot of an earlier version: it gets the pair that the person's key in the workspace now names
        const slot = await makeSlot({ ...secrets, pair }, wanted.passphrase, this.cost);
        putSlot(path, { id: personId, name }, slot);
      }
      return;
    }
    noteFailure(path, this.#options.clock());
    throw new AppError('passphraseWrong');
  }

  /** Sets a new passphrase for the first person, or the one named, with the printed code, and opens the workspace. */
  async recover(wanted: {
    path?: string;
    personId?: string;
    recoveryCode: string;
    passphrase: string;
  }): Promise<void> {
    const path = this.#demandPath(wanted.path);
    const keys = readKeyFile(path);
    demandPassphrase(wanted.passphrase);
    demandPatience(path, this.#options.clock());
    const found = await openSlot(keys.recovery, canonicalRecoveryCode(wanted.recoveryCode));
    if (!found) {
      noteFailure(path, this.#options.clock());
      throw new AppError('recoveryCodeWrong');
    }
    const person = keys.people.find(({ id }) => id === wanted.personId) ?? keys.people[0];
    if (!person) throw new AppError('keysDamaged');
    const { dataKey, pair: recoveryPair } = found;
    const pair = makeSealPair();
    const slot = await makeSlot({ dataKey, pair }, wanted.passphrase, this.cost);
    this.lock();
    this.#open(path, dataKey, { personId: person.id, method: 'recovery', pair, recoveryPair });
    putSlot(path, person, slot);
  }

  /** Points at another workspace, which stays locked. */
  choose(path: string): void {
    if (!existsSync(dataFile(path))) throw new AppError('workspaceMissing', { path });
    this.lock();
    this.#chosen = path;
    rememberWorkspace(this.#options.home, path);
    this.announce(['session']);
  }

  lock(reason: LockReason = 'person'): void {
    const session = this.#session;
    if (!session) return;
    this.#session = undefined;
    this.#lockedBy = reason;
    session.workspace.close();
    this.announce(['session']);
  }

  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells open screens what to fetch again. */
  announce(topics: readonly string[]): void {
    for (const listener of this.#listeners) listener(topics);
  }

  #open(path: string, dataKey: Uint8Array, entry: Entry): void {
    const { registry, clock, home, seeds } = this.#options;
    const workspace = Workspace.open(path, dataKey, registry, clock);
    try {
      sowMissing(workspace, seeds);
      const actor = enterWorkspace(workspace, entry, this.#options.source ?? 'screen');
      this.#session = { workspace, actor, secrets: { dataKey, pair: entry.pair } };
    } catch (error) {
      workspace.close();
      throw error;
    }
    workspace.onChange((topics) => this.#changed(topics));
    this.#chosen = path;
    this.#seat = `${path} ${entry.personId}`;
    this.touch();
    rememberWorkspace(home, path);
    this.announce(['session']);
  }

  /** Passes news on; where somebody's rights changed, those of the person at the desk are read again. */
  #changed(topics: readonly string[]): void {
    const session = this.#session;
    if (session && topics.some((topic) => RIGHTS.has(topic))) {
      const { workspace, secrets } = session;
      const actor = loadActor(workspace.reader, session.actor.id);
      if (!actor) {
        this.lock();
        return;
      }
      workspace.holdSeals(secrets.pair ? readRing(workspace.reader, actor.id, secrets.pair) : NO_SEALS);
      this.#session = { ...session, actor };
      this.announce([...topics, 'session']);
    } else this.announce(topics);
  }

  #demandPath(path: string | undefined): string {
    const wanted = path ?? this.#chosen;
    if (wanted === undefined || !existsSync(wanted))
      throw new AppError('workspaceMissing', { path: wanted ?? '' });
    if (!existsSync(dataFile(wanted))) throw new AppError('workspaceMissing', { path: dataFile(wanted) });
    return wanted;
  }
}
