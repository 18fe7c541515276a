import { existsSync } from 'node:fs';
import { AppError, type WireError } from '#shared/errors.ts';
import type { Actor } from '../access/actor.ts';
import { isRole } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { Registry } from '../entities/registry.ts';
import { readKeyFile, writeKeyFile } from '../storage/key-file.ts';
import { DERIVATION, type DerivationCost, unwrapKey, wrapKey } from '../storage/key-wrap.ts';
import { canonicalRecoveryCode } from '../storage/recovery-code.ts';
import {
  dataFile,
  listWorkspaces,
  type WorkspaceEntry,
  workspaceEntry,
} from '../storage/workspace-folder.ts';
import { createWorkspace, demandPassphrase, type Seed } from '../workspace/create-workspace.ts';
import { Person } from '../workspace/person.ts';
import { type ChangeListener, Workspace } from '../workspace/workspace.ts';
import { lastWorkspace, rememberWorkspace } from './home-state.ts';

/** An unlocked workspace and the person at it. */
export interface Session {
  readonly workspace: Workspace;
  readonly actor: Actor;
}

export interface SessionStatus {
  readonly state: 'none' | 'locked' | 'open';
  readonly workspaces: readonly WorkspaceEntry[];
  readonly current: WorkspaceEntry | null;
  /** Who may unlock the current workspace. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly person: Actor | null;
  readonly company: { readonly name: string; readonly currency: string; readonly today: string } | null;
  /** Why the current workspace cannot be unlocked at all. */
  readonly problem: WireError | null;
}

export interface SessionOptions {
  readonly home: string;
  readonly registry: Registry;
  readonly seeds: readonly Seed[];
  readonly clock: Clock;
  readonly timeZone?: string;
  readonly cost?: DerivationCost;
}

/** Which workspace this program is at, and whether it is open. One at a time. */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #listeners = new Set<ChangeListener>();
  #chosen: string | undefined;
  #session: Session | undefined;

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
    if (this.#session) {
      const { workspace, actor } = this.#session;
      const { company, currency } = workspace.facts;
      return {
        state: 'open',
        workspaces,
        current,
        people: [],
        person: actor,
        company: { name: company, currency, today: workspace.today },
        problem: null,
      };
    }
    const locked = { workspaces, current, person: null, company: null };
    if (!current) return { ...locked, state: 'none', people: [], problem: null };
    try {
      const people = readKeyFile(current.path).people.map(({ id, name }) => ({ id, name }));
      return { ...locked, state: 'locked', people, problem: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ...locked, state: 'locked', people: [], problem: error.toWire() }; // the user may choose another
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

  /** Makes a workspace and opens it as its owner. The recovery code is given this once. */
  async create(wanted: {
    company: string;
    person: string;
    passphrase: string;
    currency: string;
  }): Promise<{ recoveryCode: string; path: string }> {
    const { home, registry, seeds, clock, timeZone = 'Asia/Shanghai', cost } = this.#options;
    const made = await createWorkspace({ ...wanted, home, timeZone }, registry, seeds, clock, cost);
    this.lock();
    this.#open(made.path, made.key, made.personId);
    return { recoveryCode: made.recoveryCode, path: made.path };
  }

  /** Opens the chosen workspace; throws `passphraseWrong`, `workspaceInUse`, `workspaceNewer` and their like. */
  async unlock(wanted: { path?: string; personId?: string; passphrase: string }): Promise<void> {
    const path = this.#demandPath(wanted.path);
    const { people } = readKeyFile(path);
    const tried = wanted.personId === undefined ? people : people.filter(({ id }) => id === wanted.personId);
    for (const person of tried) {
      const key = await unwrapKey(person.key, wanted.passphrase);
      if (!key) continue;
      this.lock();
      return this.#open(path, key, person.id);
    }
    throw new AppError('passphraseWrong');
  }

  /** Sets a new passphrase for the first person with the printed code, and opens the workspace. */
  async recover(wanted: {
    path?: string;
    personId?: string;
    recoveryCode: string;
    passphrase: string;
  }): Promise<void> {
    const path = this.#demandPath(wanted.path);
    const keys = readKeyFile(path);
    demandPassphrase(wanted.passphrase);
    const key = await unwrapKey(keys.recovery, canonicalRecoveryCode(wanted.recoveryCode));
    if (!key) throw new AppError('recoveryCodeWrong');
    const person = keys.people.find(({ id }) => id === wanted.personId) ?? keys.people[0];
    if (!person) throw new AppError('keysDamaged');
    const wrapped = await wrapKey(key, wanted.passphrase, this.#options.cost ?? DERIVATION);
    this.lock();
    this.#open(path, key, person.id);
    writeKeyFile(path, {
      ...keys,
      people: keys.people.map((each) => (each.id === person.id ? { ...each, key: wrapped } : each)),
    });
  }

  /** Lets another person unlock this workspace; their record is written by the caller in the same breath. */
  async addKey(person: { id: string; name: string }, passphrase: string): Promise<void> {
    const { workspace } = this.demand();
    demandPassphrase(passphrase);
    const keys = readKeyFile(workspace.folder);
    const key = await wrapKey(workspace.key, passphrase, this.#options.cost ?? DERIVATION);
    writeKeyFile(workspace.folder, { ...keys, people: [...keys.people, { ...person, key }] });
  }

  /** Points at another workspace, which stays locked. */
  choose(path: string): void {
    if (!existsSync(dataFile(path))) throw new AppError('workspaceMissing', { path });
    this.lock();
    this.#chosen = path;
    rememberWorkspace(this.#options.home, path);
    this.announce(['session']);
  }

  lock(): void {
    const session = this.#session;
    this.#session = undefined;
    session?.workspace.close();
    if (session) this.announce(['session']);
  }

  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #open(path: string, key: Uint8Array, personId: string): void {
    const { registry, clock, home } = this.#options;
    const workspace = Workspace.open(path, key, registry, clock);
    const person = workspace.reader.find(Person, personId);
    if (!person || !isRole(person.role) || person.active !== 1) {
      workspace.close();
      throw new AppError('passphraseWrong');
    }
    workspace.onChange((topics) => this.announce(topics));
    this.#session = { workspace, actor: { id: person.id, name: person.name, role: person.role } };
    this.#chosen = path;
    rememberWorkspace(home, path);
    this.announce(['session']);
  }

  #demandPath(path: string | undefined): string {
    const wanted = path ?? this.#chosen;
    if (wanted === undefined || !existsSync(wanted))
      throw new AppError('workspaceMissing', { path: wanted ?? '' });
    if (!existsSync(dataFile(wanted))) throw new AppError('workspaceMissing', { path: dataFile(wanted) });
    return wanted;
  }

  /** Tells open screens what to fetch again. */
  announce(topics: readonly string[]): void {
    for (const listener of this.#listeners) listener(topics);
  }
}
