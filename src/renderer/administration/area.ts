import type { Contribution } from '../records/contribution.ts';

/** One area of administration: its folder, its screens, its place in the navigation. */
export type Area = Pick<Contribution, 'screens' | 'navigation'> &
  Partial<Pick<Contribution, 'commands' | 'places' | 'panels'>>;
