import { type App, createApp } from '../src/main/app.ts';
import type { Clock } from '../src/main/core/clock.ts';
import { PASSPHRASE, QUICK, temporaryFolder } from './core/workspace-for-test.ts';
import { WORKER } from './worker-for-test.ts';

export type Caller = ReturnType<App['router']['createCaller']>;

/** The whole program without a door, on a fresh workspace, its tests' only way in being the router. */
export async function appForTest(
  clock?: Clock,
): Promise<{ app: App; home: string; call: (commandKey?: string) => Caller }> {
  const home = temporaryFolder();
  const app = openApp(home, clock);
  const call = (commandKey?: string): Caller => app.router.createCaller(app.context({ commandKey }));
  await call().session.create({
    company: '云帆软件',
    person: '王芳',
    passphrase: PASSPHRASE,
    currency: 'CNY',
  });
  return { app, home, call };
}

export const openApp = (home: string, clock?: Clock): App =>
  createApp({
    home,
    resources: new URL('../resources', import.meta.url).pathname,
    worker: WORKER,
    source: 'commandLine',
    cost: QUICK,
    ...(clock ? { clock } : {}),
  });

/** Adds a person of that role and unlocks as them. */
export async function becomeRole(call: Caller, role: string): Promise<{ id: string }> {
  const passphrase = `passphrase of ${role}`;
  const person = await call.access.people.add({
    name: `${role}-${Math.floor(performance.now())}`,
    role,
    passphrase,
  });
  await call.session.lock();
  await call.session.unlock({ personId: person.id, passphrase });
  return person;
}

export async function becomeOwner(call: Caller): Promise<void> {
  await call.session.lock();
  await call.session.unlock({ passphrase: PASSPHRASE });
}

/** The AppError behind a refused call: its code. */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code ?? String(error);
  }
  return 'allowed';
}
