import { Select } from '@mantine/core';
import { useTexts } from '../ui/language/use-texts.ts';
import { PERIODS, pastPeriods } from './period.ts';
import { metricTexts } from './texts.ts';

interface Props {
  readonly value: string;
  /** The days that there are rows on. */
  readonly span: { readonly first: string | null; readonly last: string | null };
  readonly onChange: (period: string) => void;
}

/** Chooses the period that figures are for. */
export function PeriodChoice({ value, span, onChange }: Props) {
  const t = useTexts(metricTexts);
  const named = PERIODS.map((period) => ({ value: period as string, label: t(period) }));
  const past = pastPeriods(span.first, span.last).map((period) => ({ value: period, label: period }));
  const known = [...named, ...past];
  // a month comes from a point of a trend, not from the list
  const shown = known.some((each) => each.value === value) ? known : [...known, { value, label: value }];
  return (
    <Select
      aria-label={t('period')}
      w={170}
      size="xs"
      data={shown}
      value={value}
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={(period) => {
        if (period) onChange(period);
      }}
    />
  );
}
