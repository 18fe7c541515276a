import clsx from 'clsx';
import styles from './clause-text.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** True for what is never accepted. */
  readonly redLine?: boolean;
}

/** One wording of a clause under its name. */
export function SaidText({ label, text, redLine = false }: Props) {
  return (
    <div>
      <div className={styles.label}>{label}</div>
      <div className={clsx(styles.text, styles.quote, redLine && styles.redLine)}>{text}</div>
    </div>
  );
}
