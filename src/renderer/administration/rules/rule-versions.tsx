import type { Outputs } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { type PlainColumn, PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type Version = Outputs['rules']['get']['versions'][number];

/** What the rule said before, and since when it says what it says now. */
export function RuleVersions({ versions }: { readonly versions: readonly Version[] }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const format = useFormat();
  const columns: readonly PlainColumn<Version>[] = [
    {
      id: 'revision',
      header: t('versions'),
      cell: ({ revision }) => <span className={styles.nowrap}>{t('version', { revision })}</span>,
    },
    {
      id: 'sentence',
      header: t('sentence'),
      cell: ({ sentence }) => <span className={styles.said}>{local(sentence)}</span>,
    },
    { id: 'owner', header: t('owner'), cell: ({ owner }) => <span className={styles.nowrap}>{owner}</span> },
    {
      id: 'since',
      header: t('since'),
      cell: ({ fromAt, inForce }) => (
        <span className={`${styles.nowrap} numeric`}>
          {fromAt === null ? t('draft') : format.instant(fromAt)}{' '}
          {inForce && <StatusBadge label={t('inForce')} tone="good" />}
        </span>
      ),
    },
  ];
  return (
    <Section title={t('versions')} flush>
      <PlainTable
        label={t('versions')}
        columns={columns}
        rows={versions}
        rowId={({ revision }) => String(revision)}
      />
    </Section>
  );
}
