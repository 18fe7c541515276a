import type { Choice } from '#shared/fields.ts';

export const DEAL_STATES = [
  { value: 'open', label: { zh: '进行中', en: 'Open' }, tone: 'progress' },
  { value: 'won', label: { zh: '赢单', en: 'Won' }, tone: 'good' },
  { value: 'lost', label: { zh: '输单', en: 'Lost' }, tone: 'bad' },
  { value: 'discarded', label: { zh: '作废', en: 'Discarded' }, tone: 'neutral' },
] as const satisfies readonly Choice[];

export type DealState = (typeof DEAL_STATES)[number]['value'];
