import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '#shared/filter/filter.ts';
import { isPeriod } from '#shared/filter/period.ts';
import { PERIOD_LABELS, periodLabel } from '#shared/filter/period-labels.ts';
import { useLocal, useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (period: Period | null) => void;
}

/** Chooses a span of time relative to today; a number typed offers so many days back and ahead. */
export function PeriodChoice({ label, value, onChange }: Props) {
  const local = useLocal();
  const t = useTexts(uiTexts);
  const [typed, setTyped] = useState('');
  const days = /\d+/.exec(typed)?.[0];
  const further = [value, ...(days === undefined ? [] : [`last${days}Days`, `next${days}Days`])];
  const periods = [...new Set([...Object.keys(PERIOD_LABELS), ...further])].filter(isPeriod);
  return (
    <Select
      size="xs"
      aria-label={label}
      searchable
      placeholder={t('periodHint')}
      nothingFoundMessage={t('nothingFound')}
      data={periods.map((period) => ({ value: period, label: local(periodLabel(period)) }))}
      value={value}
      onSearchChange={setTyped}
      onChange={(next) => onChange(isPeriod(next) ? next : null)}
    />
  );
}
