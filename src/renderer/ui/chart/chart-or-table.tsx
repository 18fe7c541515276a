import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

export type ChartView = 'chart' | 'table';

interface Props {
  readonly value: ChartView;
  readonly onChange: (view: ChartView) => void;
}

/** Chooses between the shape and the numbers. */
export function ChartOrTable({ value, onChange }: Props) {
  const t = useTexts(uiTexts);
  return (
    <SegmentedControl
      size="xs"
      value={value}
      onChange={onChange}
      data={[
        { value: 'chart', label: t('asChart') },
        { value: 'table', label: t('asTable') },
      ]}
    />
  );
}
