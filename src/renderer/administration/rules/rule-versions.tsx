import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

/** What the rule said before, and since when it says what it says now. */
export function RuleVersions({ versions }: { readonly versions: Outputs['rules']['get']['versions'] }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const format = useFormat();
  return (
    <Section title={t('versions')} flush>
      <table className={styles.table}>
        <tbody>
          {versions.map(({ revision, owner, sentence, fromAt, inForce }) => (
            <tr key={revision}>
              <th scope="row" className={styles.nowrap}>
                {t('version', { revision })}
              </th>
              <td className={styles.said}>{local(sentence)}</td>
              <td className={styles.nowrap}>{owner}</td>
              <td className={`${styles.nowrap} numeric`}>
                {fromAt === null ? t('draft') : format.instant(fromAt)}{' '}
                {inForce && <StatusBadge label={t('inForce')} tone="good" />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
