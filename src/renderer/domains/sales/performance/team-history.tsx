import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { MoveTeam } from './move-team.tsx';
import styles from './performance.module.css';
import { performanceTexts } from './texts.ts';

/** Which teams a salesperson belonged to, on their page: what they sold counts for the team of the day. */
export function TeamHistory({ row }: { readonly row: Row }) {
  const t = useTexts(performanceTexts);
  const format = useFormat();
  const may = useMay();
  const readable = may('sales.teamMembership.read');
  const [moving, setMoving] = useState(false);
  const { data } = useQuery({ ...trpc.sales.teamHistory.queryOptions({ id: row.id }), enabled: readable });
  if (!data) return null;
  return (
    <Section
      title={t('membership')}
      flush
      actions={
        may('sales.salesperson.write') && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsExchange size={14} />}
            onClick={() => setMoving(true)}
          >
            {t('moveTeam')}
          </Button>
        )
      }
    >
      <PlainTable
        label={t('membership')}
        columns={[
          {
            id: 'team',
            header: t('team'),
            cell: ({ team }) => team ?? <span className={styles.none}>{t('noTeam')}</span>,
          },
          { id: 'from', header: t('from'), cell: ({ from }) => format.date(from) },
        ]}
        rows={data.toReversed()}
        rowId={({ from }) => from}
      />
      {moving && <MoveTeam id={row.id} name={textOf(row, 'name')} onClose={() => setMoving(false)} />}
    </Section>
  );
}
