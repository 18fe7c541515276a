import { BarChart } from './bar-chart.tsx';
import type { ChartData } from './chart-data.ts';
import { LineChart } from './line-chart.tsx';

/** A figure over time, to see its shape: bars for what adds up, a line for what does not. */
export function TrendChart({ data }: { readonly data: ChartData }) {
  return data.adds ? <BarChart data={data} /> : <LineChart data={data} />;
}
