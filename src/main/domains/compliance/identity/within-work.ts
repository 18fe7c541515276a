import { AppError } from '#shared/errors.ts';
import type { Write } from '../../../core/router/procedure.ts';
import type { Work } from '../../../core/storage/work.ts';

/**
 * A command that must work before its unit of work begins: with keys, files, workers. What is refused there is refused
 * within the unit of work, so that a command sent again after a restart, whose upload is gone and whose state is
 * another by now, still gets its first answer.
 */
export async function withinWork<T>(
  write: Write,
  action: string,
  prepare: () => Promise<(work: Work) => T>,
): Promise<T> {
  let body: (work: Work) => T;
  try {
    body = await prepare();
  } catch (refusal) {
    if (!(refusal instanceof AppError)) throw refusal;
    body = () => {
      throw refusal;
    };
  }
  return write(action, body);
}
