import clsx from 'clsx';
import type { Tone } from '#shared/fields.ts';
import styles from './status-badge.module.css';

interface Props {
  readonly label: string;
  readonly tone?: Tone | undefined;
}

/** A state by name; the colour only repeats it. */
export function StatusBadge({ label, tone = 'neutral' }: Props) {
  return <span className={clsx(styles.badge, styles[tone])}>{label}</span>;
}
