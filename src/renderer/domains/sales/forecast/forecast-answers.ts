import { cumulative } from '#shared/forecast-figures.ts';
import { quarterFrom } from '#shared/quarter.ts';
import type { Outputs } from '../../../data/trpc.ts';

export type Forecast = Outputs['sales']['forecast'];
export type PersonForecast = Forecast['people'][number];
export type Movement = Outputs['sales']['forecastMovement'];
export type ModelCard = Forecast['card'];

/** How categories are read: each by itself, or with all that is surer. */
export type RollUp = 'individual' | 'cumulative';

/** The figures as they are shown; nothing that people adjusted is changed by it. */
export const rolledUp = (figures: Forecast['called'], rollUp: RollUp): Forecast['called'] =>
  rollUp === 'individual' ? figures : cumulative(figures);

/** What is offered: from two quarters back to four ahead, then the months of the running quarter. */
export function offeredPeriods(today: string): string[] {
  const quarters = Array.from({ length: 7 }, (_, at) => quarterFrom(today, at - 2));
  const day = Temporal.PlainDate.from(today).with({ day: 1 });
  const first = day.subtract({ months: (day.month - 1) % 3 });
  const months = Array.from({ length: 3 }, (_, at) => first.add({ months: at }).toString().slice(0, 7));
  return [...quarters, ...months];
}
