import type { z } from 'zod';
import { appRouter } from '../src/main/app.ts';

export interface Procedure {
  readonly path: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** What its input is checked against; undefined where it takes none. */
  readonly input: z.ZodType | undefined;
}

interface Built {
  readonly _def: { readonly type: Procedure['type']; readonly inputs: readonly z.ZodType[] };
}

/** Every procedure of the router. tRPC keeps them by path, whatever its types say. */
export const procedures: readonly Procedure[] = Object.entries(
  appRouter._def.procedures as unknown as Record<string, Built>,
).map(([path, { _def }]) => ({ path, type: _def.type, input: _def.inputs[0] }));
