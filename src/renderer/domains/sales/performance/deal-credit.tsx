import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEntity, useMay } from '../../../data/meta.ts';
import { trpc } from '../../../data/trpc.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import parts from '../deal/deal-parts.module.css';
import styles from './performance.module.css';
import { SplitCredit } from './split-credit.tsx';
import { performanceTexts } from './texts.ts';

/** Who is credited with a deal, on its page. */
export function DealCredit({ row }: { readonly row: Row }) {
  const t = useTexts(performanceTexts);
  const may = useMay();
  const readable = useEntity('dealCredit') !== undefined;
  const [splitting, setSplitting] = useState(false);
  const { data } = useQuery({
    ...trpc.sales.dealCredits.queryOptions({ id: row.id }),
    enabled: readable,
  });
  if (!data) return null;
  return (
    <Section
      title={t('split')}
      actions={
        may('sales.dealCredit.write') &&
        data.mayChange && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconUsers size={14} />}
            onClick={() => setSplitting(true)}
          >
            {t('change')}
          </Button>
        )
      }
    >
      {data.shares.length === 0 ? (
        <p className={styles.note}>{t('noOwner')}</p>
      ) : (
        <div className={parts.list}>
          {data.shares.map(({ salespersonId, name, percent }) => (
            <div key={salespersonId} className={parts.line}>
              <span className={parts.main}>{name}</span>
              <span className={parts.muted}>{percent}%</span>
            </div>
          ))}
        </div>
      )}
      {splitting && (
        <SplitCredit
          dealId={row.id}
          name={textOf(row, 'name')}
          shares={data.shares}
          onClose={() => setSplitting(false)}
        />
      )}
    </Section>
  );
}
