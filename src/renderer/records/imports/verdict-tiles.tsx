import clsx from 'clsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { type ImportReport, VERDICT_TONES, VERDICTS, type Verdict } from './import-report.ts';
import { importTexts } from './texts.ts';
import styles from './verdict-tiles.module.css';

interface Props {
  readonly counts: ImportReport['counts'];
  /** The result whose rows are shown; null for all. */
  readonly only: Verdict | null;
  /** Left out where the numbers only tell. */
  readonly onOnly?: (verdict: Verdict | null) => void;
}

/** How many rows came out how. A press shows only those rows, another all of them again. */
export function VerdictTiles({ counts, only, onOnly }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  return (
    <ul className={styles.tiles} aria-label={t('counts')}>
      {VERDICTS.map((verdict) => {
        const content = (
          <>
            <span className={styles.count}>{format.integer(counts[verdict])}</span>
            <span className={clsx(styles.name, counts[verdict] > 0 && styles[VERDICT_TONES[verdict]])}>
              {t(verdict)}
            </span>
          </>
        );
        return (
          <li key={verdict}>
            {onOnly ? (
              <button
                type="button"
                className={clsx(styles.tile, only === verdict && styles.pressed)}
                aria-pressed={only === verdict}
                aria-label={`${t(verdict)} ${format.integer(counts[verdict])}`}
                onClick={() => onOnly(only === verdict ? null : verdict)}
              >
                {content}
              </button>
            ) : (
              <div className={styles.tile}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
