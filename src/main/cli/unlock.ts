import { resolve } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Invocation } from './command.ts';
import { readPassphrase } from './passphrase.ts';

/** Points at the workspace of `--workspace`, else the one in use last, without opening it. */
export async function chooseWorkspace({ options, api }: Invocation): Promise<void> {
  if (options.workspace !== undefined) await api().session.choose({ path: resolve(options.workspace) });
  const { state } = await api().session.status();
  if (state === 'none') throw new AppError('workspaceMissing', { path: options.home ?? '' });
}

/** Opens that workspace for this run of the program. */
export async function unlockWorkspace(invocation: Invocation): Promise<void> {
  const { options, terminal, language, api } = invocation;
  await chooseWorkspace(invocation);
  const { state } = await api().session.status();
  if (state === 'open') return;
  await api().session.unlock({ passphrase: await readPassphrase(options, terminal, language) });
}
