import clsx from 'clsx';
import { useId } from 'react';
import styles from './lines.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly right: boolean;
  readonly disabled: boolean;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

/** A cell that is typed into. Its problem is told where it stands and by screen readers. */
export function LineTextCell({ label, value, right, disabled, problem, onType }: Props) {
  const id = useId();
  return (
    <>
      <input
        className={clsx(styles.input, right && styles.rightInput)}
        aria-label={label}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : id}
        title={problem}
        autoComplete="off"
        spellCheck={false}
        inputMode={right ? 'decimal' : 'text'}
        disabled={disabled}
        value={value}
        onChange={({ currentTarget }) => onType(currentTarget.value)}
      />
      {problem !== undefined && (
        <span id={id} hidden>
          {problem}
        </span>
      )}
    </>
  );
}
