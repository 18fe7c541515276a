import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { STANDARD_ROLES } from '../../../src/main/core/access/standard-roles.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

/**
 * What each standard role may call, written down. A procedure or entity that is new, or that a role may suddenly use,
 * fails here until somebody has looked at it: `VDESK_WRITE_RIGHTS=1 npm run unit -- role-matrix` writes the file anew,
 * and its difference is what to look at.
 */
interface Rights {
  /** Before anybody has unlocked. */
  readonly anyone: string[];
  /** Whoever has unlocked; what they reach is decided by entity or by themselves. */
  readonly signedIn: string[];
  /** The roles by id, or `everyone`. */
  readonly procedures: Record<string, string>;
  readonly entities: Record<string, { read: string; write: string }>;
}

const named = (roles: readonly string[]): string =>
  roles.length === STANDARD_ROLES.length ? 'everyone' : roles.join(' ');

const FILE = new URL('./expected-rights.json', import.meta.url);

const READS = ['lists.page', 'lists.totals', 'records.get', 'records.pick', 'history.of'];
const WRITES = [
  'records.create',
  'records.update',
  'records.deletePreview',
  'records.delete',
  'records.restore',
];

const inputFor = (entity: string): Record<string, unknown> => ({
  entity,
  id: 'none',
  ids: ['none'],
  values: {},
});

let app: App;
let call: () => Caller;

beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

/** Whether the right is there: a refusal for any other reason than rights counts as allowed. */
async function isAllowed(path: string, input: unknown): Promise<boolean> {
  const target = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], call());
  return (await refusalOf((target as (input: unknown) => Promise<unknown>)(input))) !== 'notAllowed';
}

test('every role × every procedure: exactly what is written down is allowed', {
  timeout: 240_000,
}, async () => {
  const procedures = Object.entries(
    app.router._def.procedures as unknown as Record<
      string,
      { _def: { type: string; meta?: { permission: string } } }
    >,
  ).map(([path, { _def }]) => ({ path, type: _def.type, permission: _def.meta?.permission ?? 'anyone' }));
  const paths = (permission: string): string[] =>
    procedures
      .filter((each) => each.permission === permission)
      .map(({ path }) => path)
      .sort();
  const guarded = procedures.filter(
    ({ permission, type }) => permission !== 'anyone' && permission !== 'entity' && type !== 'subscription',
  );
  const entities = app.core.registry.all.map(({ name }) => name);
  const mayCall = new Map(guarded.map(({ path }) => [path, [] as string[]]));
  const mayTouch = new Map(entities.map((name) => [name, { read: [] as string[], write: [] as string[] }]));
  for (const { id: role } of STANDARD_ROLES) {
    if (role !== 'owner') await becomeRole(call(), role);
    for (const { path } of guarded) if (await isAllowed(path, {})) mayCall.get(path)?.push(role);
    for (const entity of entities) {
      const rights = mayTouch.get(entity);
      const input = inputFor(entity);
      for (const [kind, all] of [
        ['read', READS],
        ['write', WRITES],
      ] as const) {
        const answers = await Promise.all(all.map((path) => isAllowed(path, input)));
        expect(new Set(answers).size, `${role}: all that ${kind} ${entity} agree`).toBe(1);
        if (answers[0]) rights?.[kind].push(role);
      }
    }
    const described = (await call().meta.describe()).entities.map(({ name }) => name).sort();
    const readable = entities.filter((name) => mayTouch.get(name)?.read.includes(role)).sort();
    expect(described, `${role}: the shape of the workspace shows what may be read`).toEqual(readable);
    if (role !== 'owner') await becomeOwner(call());
  }
  const found: Rights = {
    anyone: paths('anyone'),
    signedIn: paths('entity').filter((path) => ![...READS, ...WRITES].includes(path)),
    procedures: Object.fromEntries([...mayCall].sort().map(([path, roles]) => [path, named(roles)])),
    entities: Object.fromEntries(
      [...mayTouch].map(([name, { read, write }]) => [name, { read: named(read), write: named(write) }]),
    ),
  };
  if (process.env.VDESK_WRITE_RIGHTS) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
});

test('every permission that a procedure asks for has a name in the screen for roles', async () => {
  const catalogue = (await call().access.roles.catalogue()).flatMap(({ entries }) => entries);
  const named = new Set(catalogue.flatMap(({ read, write, sensitive }) => [read, write, sensitive]));
  const asked = Object.values(
    app.router._def.procedures as unknown as Record<string, { _def: { meta?: { permission: string } } }>,
  )
    .map(({ _def }) => _def.meta?.permission ?? 'anyone')
    .filter((permission) => permission !== 'anyone' && permission !== 'entity');
  expect([...new Set(asked)].filter((permission) => !named.has(permission))).toEqual([]);
});

test('a standard role names nothing that does not exist or is not to come', () => {
  const coming = app.core.rooms.map(({ name }) => name);
  for (const { id, permissions } of STANDARD_ROLES)
    for (const permission of permissions) {
      const [room = ''] = permission.split('.');
      expect([...coming, 'core', '*'], `${id}: ${permission}`).toContain(room);
    }
});
