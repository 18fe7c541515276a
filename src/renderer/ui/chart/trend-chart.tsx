import { BarChart, LineChart } from '@mantine/charts';
import styles from './trend-chart.module.css';

export interface ChartPoint {
  readonly label: string;
  /** A gap where there is none. */
  readonly value: number | null;
}

interface Props {
  readonly points: readonly ChartPoint[];
  /** What is drawn, for the notice over a point. */
  readonly name: string;
  /** Bars for what adds up, a line for what does not. */
  readonly shape: 'bars' | 'line';
  readonly valueText: (value: number) => string;
  readonly axisText: (value: number) => string;
  readonly onOpen?: (label: string) => void;
}

/** A figure over time, to see its shape; the table behind it has the numbers. */
export function TrendChart({ points, name, shape, valueText, axisText, onOpen }: Props) {
  const frame = {
    className: styles.chart ?? '',
    h: 220,
    data: points.map(({ label, value }) => ({ label, value })),
    dataKey: 'label',
    series: [{ name: 'value', label: name, color: 'var(--vd-series-1)' }],
    valueFormatter: valueText,
    yAxisProps: { width: 64, tickFormatter: axisText },
    tickLine: 'none' as const,
    gridAxis: 'x' as const,
  };
  if (shape === 'line')
    return (
      <LineChart
        {...frame}
        curveType="linear"
        connectNulls={false}
        lineProps={{ isAnimationActive: false }}
      />
    );
  return (
    <BarChart
      {...frame}
      maxBarWidth={64}
      barProps={{
        isAnimationActive: false,
        cursor: 'pointer',
        onClick: ({ payload }: { payload?: { label?: string } }) => {
          if (payload?.label !== undefined) onOpen?.(payload.label);
        },
      }}
    />
  );
}
