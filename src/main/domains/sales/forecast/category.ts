import type { Choice } from '#shared/fields.ts';

/** How surely a deal is counted on. What is closed counts by itself; what is omitted counts nowhere. */
export const FORECAST_CATEGORIES = [
  { value: 'commit', label: { zh: '承诺', en: 'Commit' }, tone: 'good' },
  { value: 'best', label: { zh: '最佳', en: 'Best case' }, tone: 'progress' },
  { value: 'pipeline', label: { zh: '管道', en: 'Pipeline' }, tone: 'neutral' },
  { value: 'omitted', label: { zh: '不计', en: 'Omitted' }, tone: 'neutral' },
] as const satisfies readonly Choice[];

export type ForecastCategory = (typeof FORECAST_CATEGORIES)[number]['value'];

/** What a stage counts as where nobody chose: by how likely it is to be won, in percent. */
export function usualCategory(probability: number): ForecastCategory {
  if (probability >= 80) return 'commit';
  if (probability >= 60) return 'best';
  return 'pipeline';
}
