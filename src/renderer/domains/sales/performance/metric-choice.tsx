import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { QUOTA_METRICS, type QuotaMetric } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';

interface Props {
  readonly value: QuotaMetric;
  readonly onChange: (metric: QuotaMetric) => void;
}

/** What quotas are measured in. */
export function MetricChoice({ value, onChange }: Props) {
  const t = useTexts(performanceTexts);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('metric')}
      data={QUOTA_METRICS.map((metric) => ({ value: metric, label: t(metric) }))}
      value={value}
      onChange={(chosen) => onChange(chosen as QuotaMetric)}
    />
  );
}
