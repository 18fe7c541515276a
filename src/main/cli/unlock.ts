import { resolve } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Invocation } from './command.ts';
import { readPassphrase } from './passphrase.ts';

/** Opens the workspace of `--workspace`, else the one in use last, for this run of the program. */
export async function unlockWorkspace({ options, terminal, language, api }: Invocation): Promise<void> {
  if (options.workspace !== undefined) await api().session.choose({ path: resolve(options.workspace) });
  const { state } = await api().session.status();
  if (state === 'open') return;
  if (state === 'none') throw new AppError('workspaceMissing', { path: options.home ?? '' });
  await api().session.unlock({ passphrase: await readPassphrase(options, terminal, language) });
}
