import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { NOTHING } from '../../../ui/format/format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { CreditRows } from './credit-rows.tsx';
import { ExportPerformance } from './export-performance.tsx';
import styles from './performance.module.css';
import type { FigureRows, Performance, RankedPerson } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';
import { useFigures } from './use-figures.tsx';

type RankBy = 'credited' | 'attained';

/** People by their places. Whoever sees their own line alone sees their own place alone. */
export function LeaderboardPanel({ performance }: { readonly performance: Performance }) {
  const t = useTexts(performanceTexts);
  const [by, setBy] = useState<RankBy>('credited');
  const [opened, setOpened] = useState<FigureRows | null>(null);
  const figures = useFigures(performance, setOpened);
  const { people, company, ranked } = performance;
  const last = Number.MAX_SAFE_INTEGER;
  const ordered = people.toSorted((one, other) => (one.rank[by] ?? last) - (other.rank[by] ?? last));
  const lineOf = ({ seller }: RankedPerson) => ({ who: seller.name, teamId: null, salespersonId: seller.id });
  const own = company === null ? people.find(({ seller }) => seller.mine) : undefined;
  const place = own?.rank[by] ?? null;
  return (
    <div className={styles.parts}>
      {own && (
        <p className={styles.sum}>
          {place === null ? t('ownUnranked') : t('ownRank', { rank: place, of: ranked[by] })}
        </p>
      )}
      <Section
        title={t('leaderboard')}
        flush
        actions={
          <>
            <SegmentedControl
              size="xs"
              aria-label={t('rankBy')}
              data={[
                { value: 'credited', label: t('byCredited') },
                { value: 'attained', label: t('byAttained') },
              ]}
              value={by}
              onChange={(value) => setBy(value as RankBy)}
            />
            <ExportPerformance performance={performance} part="leaderboard" />
          </>
        }
      >
        {people.length === 0 ? (
          <EmptyState title={t('nobodyRanked')} />
        ) : (
          <PlainTable
            label={t('leaderboard')}
            columns={[
              {
                id: 'person',
                header: t('person'),
                cell: ({ seller }) => (
                  <span className={styles.own}>
                    {seller.name}
                    {seller.mine && <small>{t('me')}</small>}
                    {seller.inactive && <small>{t('left')}</small>}
                  </span>
                ),
              },
              { id: 'rank', header: t('rank'), number: true, cell: ({ rank }) => rank[by] ?? NOTHING },
              {
                id: 'credited',
                header: t('credited'),
                number: true,
                cell: (person) => figures.credited(person, lineOf(person)),
              },
              { id: 'quota', header: t('quota'), number: true, cell: figures.quota },
              { id: 'attained', header: t('attained'), number: true, cell: figures.attained },
            ]}
            rows={ordered}
            rowId={({ seller }) => seller.id}
          />
        )}
      </Section>
      {opened && <CreditRows performance={performance} of={opened} onClose={() => setOpened(null)} />}
    </div>
  );
}
