import { cpSync } from 'node:fs';
import type { App } from '../../src/main/app.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { openApp } from '../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../core/workspace-for-test.ts';
import { send } from '../send.ts';
import { chooseMaker } from './choose-maker.ts';
import { knowledgeOf } from './knowledge.ts';

export interface Prepared {
  readonly home: string;
  readonly recoveryCode: string;
}

/** A workspace after `steps` random commands of all domains: customers, deals and quotes in every state, and two backups. Closed. */
export async function prepareWorkspace(steps = 400, home = temporaryFolder()): Promise<Prepared> {
  const app = openApp(home);
  const made = await app.router
    .createCaller(app.context({}))
    .session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
  const random = new SeededRandom(1);
  const knowledge = knowledgeOf(app, 'prepared');
  for (let step = 0; step < steps; step++) {
    const maker = chooseMaker(random);
    const input = maker.make(random, knowledge);
    if (input) await send(app, 'mutation', maker.path, input, `prepared-${step}`);
  }
  await prepareRules(app);
  for (let backup = 0; backup < 2; backup++) {
    await send(app, 'mutation', 'backup.start', {});
    while (app.core.jobs.busy) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await app.close();
  return { home, recoveryCode: made.recoveryCode };
}

/** Two rules: one in force that people start, one that was tried. */
async function prepareRules(app: App): Promise<void> {
  const task = { do: 'task', title: '联系 {客户名称}', due: 1, assignee: { ruleOwner: true } };
  for (const [name, field] of [
    ['手工', null],
    ['试过', 'note'],
  ] as const) {
    const when = field === null ? { on: 'manual' } : { on: 'changed', field };
    const definition = { when, condition: null, actions: [task] };
    const made = await send(app, 'mutation', 'rules.create', { name, entity: 'customer', definition });
    if (!('answer' in made)) throw new Error(`a rule was refused: ${made.refused}`);
    const { id } = made.answer as { id: string };
    await send(app, 'mutation', 'rules.trial', { id });
    if (field === null) await send(app, 'mutation', 'rules.enable', { id });
  }
}

/** The same workspace once more, in a home of its own. */
export function copyOf({ home, recoveryCode }: Prepared, target = temporaryFolder()): Prepared {
  cpSync(`${home}/workspaces`, `${target}/workspaces`, { recursive: true });
  return { home: target, recoveryCode };
}
