import type { Entity } from '../entities/entity.ts';

/** Whether a kind of record keeps something under a key of its own: sealed fields, or confidential attachments. */
export const hasVault = (entity: Entity): boolean => entity.sealed.length > 0 || entity.meta.hasPage;
