import clsx from 'clsx';
import type { Tone } from '#shared/fields.ts';
import tones from '../theme/tones.module.css';
import styles from './status-badge.module.css';

interface Props {
  readonly label: string;
  readonly tone?: Tone | undefined;
}

/** A state by name; the colour only repeats it. */
export function StatusBadge({ label, tone = 'neutral' }: Props) {
  return <span className={clsx(styles.badge, tones[tone])}>{label}</span>;
}
