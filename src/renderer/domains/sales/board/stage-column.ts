import type { Outputs } from '../../../data/trpc.ts';

/** A column of the board as the program counts it. */
export type StageColumn = Outputs['sales']['board']['columns'][number];
