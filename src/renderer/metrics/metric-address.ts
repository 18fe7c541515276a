import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useGo } from '../ui/layout/use-go.ts';

/** What of figures stands in the address, so that going back keeps it. */
export interface MetricAddress {
  readonly period?: string | null | undefined;
  /** A day of the past. */
  readonly asOf?: string | null | undefined;
}

/** An address with a period and a day. */
export function metricPath(path: string, { period, asOf }: MetricAddress): string {
  const query = new URLSearchParams();
  if (period) query.set('period', JSON.stringify(period));
  if (asOf) query.set('asOf', JSON.stringify(asOf));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The page of a metric. */
export const pageOfMetric = (id: string, address: MetricAddress = {}): string =>
  metricPath(`/metrics/${id}`, address);

/** What the address asks for, and how to ask for something else in its place. */
export function useMetricAddress(path: string): [MetricAddress, (change: MetricAddress) => void] {
  const go = useGo();
  const { period, asOf } = useSearch({ strict: false }) as { period?: string | number; asOf?: string };
  const address: MetricAddress = {
    period: period === undefined ? undefined : String(period),
    asOf: asOf === undefined ? undefined : String(asOf),
  };
  const change = useCallback(
    (next: MetricAddress) =>
      go(metricPath(path, { period: address.period, asOf: address.asOf, ...next }), { replace: true }),
    [go, path, address.period, address.asOf],
  );
  return [address, change];
}
