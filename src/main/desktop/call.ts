import { CALL_TYPES, type Call } from '#shared/ipc.ts';

const LONGEST_KEY = 200;

/** Reads what came over the channel. A window can send anything, so nothing is taken on trust. */
export function readCall(raw: unknown): Call | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { path, type, input, key }: Partial<Record<keyof Call, unknown>> = raw;
  const known = CALL_TYPES.find((candidate) => candidate === type);
  if (typeof path !== 'string' || known === undefined) return undefined;
  if (key === undefined) return { path, type: known, input };
  return typeof key === 'string' && key.length <= LONGEST_KEY ? { path, type: known, input, key } : undefined;
}
