import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

export type ChartView = 'chart' | 'table';

interface Props {
  readonly value: ChartView;
  readonly onChange: (view: ChartView) => void;
  /** Of what. */
  readonly label?: string;
}

/** Chooses between the shape and the numbers. */
export function ChartOrTable({ value, onChange, label }: Props) {
  const t = useTexts(uiTexts);
  return (
    <SegmentedControl
      size="xs"
      aria-label={label}
      value={value}
      onChange={onChange}
      data={[
        { value: 'chart', label: t('asChart') },
        { value: 'table', label: t('asTable') },
      ]}
    />
  );
}
