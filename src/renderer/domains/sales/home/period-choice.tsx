import { Select } from '@mantine/core';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { useGo } from '../../../ui/layout/use-go.ts';
import { closedPeriods, PERIODS } from '../period.ts';
import { salesTexts } from '../texts.ts';

interface Props {
  readonly value: string;
  /** The days on which deals closed. */
  readonly span: { readonly first: string | null; readonly last: string | null };
}

/** Chooses the period of the metrics; it stands in the address, so going back keeps it. */
export function PeriodChoice({ value, span }: Props) {
  const t = useTexts(salesTexts);
  const go = useGo();
  const named = PERIODS.map((period) => ({ value: period as string, label: t(period) }));
  const past = closedPeriods(span.first, span.last).map((period) => ({ value: period, label: period }));
  return (
    <Select
      aria-label={t('period')}
      w={170}
      size="xs"
      data={[...named, ...past]}
      value={value}
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={(period) => {
        if (period) go(`/sales?period=${encodeURIComponent(JSON.stringify(period))}`, { replace: true });
      }}
    />
  );
}
