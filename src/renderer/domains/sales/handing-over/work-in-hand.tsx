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
import { HandOverDialog } from './hand-over-dialog.tsx';
import { handOverTexts } from './texts.ts';

/** What a salesperson is working on, on their page; all of it can go to somebody else at once. */
export function WorkInHand({ row }: { readonly row: Row }) {
  const t = useTexts(handOverTexts);
  const format = useFormat();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery({
    ...trpc.sales.toHandOver.queryOptions({ id: row.id }),
    enabled: may('sales.deal.write'),
  });
  if (!data) return null;
  return (
    <Section
      title={t('title')}
      flush
      actions={
        data.some(({ count }) => count > 0) && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowsExchange size={14} />}
            onClick={() => setAsking(true)}
          >
            {t('action')}
          </Button>
        )
      }
    >
      <PlainTable
        label={t('title')}
        rows={data}
        rowId={({ kind }) => kind}
        columns={[
          { id: 'kind', header: t('kind'), cell: ({ kind }) => t(kind) },
          { id: 'count', header: t('count'), number: true, cell: ({ count }) => format.integer(count) },
        ]}
      />
      {asking && (
        <HandOverDialog id={row.id} name={textOf(row, 'name')} work={data} onClose={() => setAsking(false)} />
      )}
    </Section>
  );
}
