import type { TagColour } from '#shared/tags.ts';
import styles from './tag-chip.module.css';
import { TagChip } from './tag-chip.tsx';

interface Props {
  readonly tags: readonly { readonly id: string; readonly name: string; readonly colour: TagColour }[];
}

/** Tags beside one another on one line, as a cell of a list shows them. */
export function TagRow({ tags }: Props) {
  return (
    <span className={styles.row}>
      {tags.map(({ id, name, colour }) => (
        <TagChip key={id} name={name} colour={colour} />
      ))}
    </span>
  );
}
