/** Milliseconds of each call, sorted. */
export function times(count: number, body: (at: number) => void): number[] {
  const taken: number[] = [];
  for (let at = 0; at < count; at++) {
    const start = process.hrtime.bigint();
    body(at);
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return taken.sort((a, b) => a - b);
}

export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly ratio: string;
  readonly budget: string;
  readonly within: boolean;
}

export function printTable(rows: readonly Row[]): string {
  const lines = ['| operation | measured | ratio | budget | |', '| --- | --- | --- | --- | --- |'];
  for (const { what, measured, ratio, budget, within } of rows)
    lines.push(`| ${what} | ${measured} | ${ratio} | ${budget} | ${within ? 'within' : 'over'} |`);
  return lines.join('\n');
}
