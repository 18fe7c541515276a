import { IconX } from '@tabler/icons-react';
import clsx from 'clsx';
import type { TagColour } from '#shared/tags.ts';
import styles from './tag-chip.module.css';

interface Props {
  readonly name: string;
  readonly colour: TagColour;
  /** What the button that takes it off is called, and what it does; none where it cannot be taken off. */
  readonly remove?: { readonly label: string; readonly run: () => void } | undefined;
}

/** A tag by name; the colour only helps to find it again. */
export function TagChip({ name, colour, remove }: Props) {
  return (
    <span className={clsx(styles.chip, styles[colour])} title={name}>
      <span className={styles.name}>{name}</span>
      {remove && (
        <button type="button" className={styles.remove} aria-label={remove.label} onClick={remove.run}>
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}
