import { AppError } from '#shared/errors.ts';

/** What file systems say of a path that cannot be: through a file, too long, with characters they do not take. */
const UNUSABLE = new Set(['ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP', 'ERR_INVALID_ARG_VALUE']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The engine could not make a file longer, or the system says so itself. */
const NO_SPACE = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE',
  'SQLITE_IOERR_TRUNCATE',
  'SQLITE_IOERR_SHMSIZE',
  'ENOSPC',
  'EDQUOT',
]);

/**
 * Turns what the engine or the file system reports into an error a person can act on. An AppError passes through;
 * what is not known here passes through unchanged and is reported as unexpected at the edge.
 */
export function translateStorageError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (NO_SPACE.has(code)) return new AppError('diskFull', {}, { cause: error });
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR'))
    return new AppError('workspaceDamaged', { detail: message }, { cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
    return new AppError(
      'diskReadOnly',
      { path: String((error as { path?: unknown }).path ?? '') },
      { cause: error },
    );
  if (UNUSABLE.has(code))
    return new AppError(
      'folderUnusable',
      { path: String((error as { path?: unknown }).path ?? '') },
      { cause: error },
    );
  if (code.startsWith('SQLITE_READONLY'))
    return new AppError('diskReadOnly', { path: 'data.db' }, { cause: error });
  return error;
}

/** The table and column of a broken UNIQUE constraint, such as `customer.name`; undefined for any other error. */
export function uniqueViolation(error: unknown): { table: string; column: string } | undefined {
  if (codeOf(error) !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  const found = /UNIQUE constraint failed: (\w+)\.(\w+)/.exec((error as Error).message);
  return found?.[1] && found[2] ? { table: found[1], column: found[2] } : undefined;
}

/** True when a trigger of a frozen document or a ledger refused the write. */
export const isFrozenViolation = (error: unknown): boolean =>
  codeOf(error) === 'SQLITE_CONSTRAINT_TRIGGER' && (error as Error).message.startsWith('frozen:');
