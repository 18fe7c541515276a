import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import type { Invocation } from './command.ts';

const EVERY = 50;
const TELL_AFTER = 3_000;

/** Waits for long work to end and gives its result; tells a person how far it has come. Throws why it failed. */
export async function finishJob(id: string, { api, terminal, language }: Invocation): Promise<unknown> {
  let told = Date.now();
  for (;;) {
    const job = await api().jobs.get({ id });
    if (!job) throw new AppError('jobCancelled');
    if (job.state === 'done') return job.result;
    if (job.error !== undefined) {
      throw new AppError(job.error.code, job.error.params, { problems: job.error.problems });
    }
    if (terminal.interactive && Date.now() - told > TELL_AFTER) {
      terminal.note(`${job.label[language]}: ${job.done}${job.total === null ? '' : ` / ${job.total}`}`);
      told = Date.now();
    }
    await wait(EVERY);
  }
}
