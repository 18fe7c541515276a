import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { Report } from './import-types.ts';
import { VERDICTS } from './verdict-words.ts';

/** How many rows got which verdict. */
export function VerdictCounts({ counts }: { readonly counts: Report['counts'] }) {
  const t = useTexts(recordTexts);
  const format = useFormat();
  return (
    <dl className={styles.counts}>
      {VERDICTS.map(({ verdict, text }) => (
        <div key={verdict} data-testid={`count-${verdict}`}>
          <dt>{t(text)}</dt>
          <dd style={verdict === 'error' && counts.error > 0 ? { color: 'var(--vd-bad)' } : undefined}>
            {format.integer(counts[verdict])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
