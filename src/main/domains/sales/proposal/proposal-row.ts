import type { RowOf } from '../../../core/entities/entity.ts';
import type { Proposal } from './proposal-entity.ts';

export type ProposalRow = RowOf<typeof Proposal>;
