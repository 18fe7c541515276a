import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './radio-choices.module.css';

interface Props {
  /** What is chosen; heard and not seen, where a heading says it already. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

/** Choices of which one holds, under a heading that says what is chosen. */
export function RadioChoices({ label, value, onChange, children }: Props) {
  return (
    <Radio.Group label={label} value={value} onChange={onChange} classNames={{ label: styles.label ?? '' }}>
      <Stack gap="xs">{children}</Stack>
    </Radio.Group>
  );
}
