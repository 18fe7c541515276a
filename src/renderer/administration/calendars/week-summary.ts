import type { Format } from '../../ui/format/format.ts';

/** Days with equal hours named together, as in “一至五 09:00-18:00”; days without hours are left out. */
export function weekSummary(hours: readonly string[], format: Format): string {
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [at, day] of hours.entries()) {
    const run = runs.at(-1);
    if (day === '') continue;
    if (run && run.hours === day && run.last === at - 1) run.last = at;
    else runs.push({ first: at, last: at, hours: day });
  }
  const name = (at: number): string => format.weekdays[at]?.short ?? '';
  const between = format.language === 'zh' ? '至' : '–';
  return runs
    .map(({ first, last, hours: span }) => {
      const days = first === last ? name(first) : `${name(first)}${between}${name(last)}`;
      return `${days} ${span}`;
    })
    .join(format.language === 'zh' ? '；' : '; ');
}
