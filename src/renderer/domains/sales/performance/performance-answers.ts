import { quarterFrom } from '#shared/quarter.ts';
import type { Outputs } from '../../../data/trpc.ts';

export type Performance = Outputs['sales']['performance'];
export type Company = NonNullable<Performance['company']>;
export type TeamLine = Company['teams'][number];
export type MemberLine = TeamLine['members'][number];
export type RankedPerson = Performance['people'][number];
export type Attainment = Performance['total'];
export type QuotaMetric = Performance['metric'];
export const QUOTA_METRICS = ['newSales', 'count'] as const satisfies readonly QuotaMetric[];
export type QuotaGrid = Outputs['sales']['quotas'];
export type GridLine = QuotaGrid['lines'][number];
export type GridCell = GridLine['cells'][number];

/** What is offered: this year and the last, five quarters up to the next one, the months of the running quarter. */
export function offeredPeriods(today: string): string[] {
  const day = Temporal.PlainDate.from(today).with({ day: 1 });
  const first = day.subtract({ months: (day.month - 1) % 3 });
  return [
    String(day.year),
    ...Array.from({ length: 6 }, (_, at) => quarterFrom(today, 1 - at)),
    ...Array.from({ length: 3 }, (_, at) => first.add({ months: at }).toString().slice(0, 7)),
    String(day.year - 1),
  ];
}

/** What opens behind a figure: whose, of which kind, and what it is called. */
export interface FigureRows {
  readonly title: string;
  readonly status: 'won' | 'open';
  readonly teamId: string | null;
  readonly salespersonId: string | null;
}
