import clsx from 'clsx';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './severity-mark.module.css';

/** 1 is the gravest. */
export type Severity = 1 | 2 | 3 | 4;

/** How grave something is: by number and name, the colour only repeats it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useTexts(uiTexts);
  return (
    <span className={clsx(styles.mark, styles[`severity${severity}`])}>
      S{severity} {t(`severity${severity}`)}
    </span>
  );
}
