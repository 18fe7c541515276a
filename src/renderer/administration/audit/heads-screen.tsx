import { ActionIcon, Button, CopyButton } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useExported } from '../../records/list/use-exported.ts';
import { recordTexts } from '../../records/texts.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import type { GridColumn } from '../../ui/grid/grid-column.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { AuditViews } from './audit-views.tsx';
import { HeadCheck } from './head-check.tsx';
import styles from './heads-screen.module.css';
import { auditTexts } from './texts.ts';

type Head = Outputs['audit']['heads']['list'][number];

const FORMATS = [
  ['csv', 'exportCsv'],
  ['xlsx', 'exportXlsx'],
] as const;

/** The end of the chain on each day, to be deposited with somebody else and checked later. */
export function HeadsScreen() {
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const records = useTexts(recordTexts);
  const [days, setDays] = useState<{ from?: string | undefined; to?: string | undefined }>({});
  const {
    data: heads = [],
    error,
    isLoading,
  } = useQuery({
    ...trpc.audit.heads.list.queryOptions(days),
    placeholderData: keepPreviousData,
  });
  const send = useCommand(client.audit.heads.export.mutate, { done: useExported() });
  const columns = useColumns();
  const named = (label: string) =>
    ({
      'aria-label': label,
      placeholder: label,
      size: 'xs',
      w: 130,
      clearable: true,
      valueFormat: 'YYYY-MM-DD',
    }) as const;
  return (
    <Page
      fills
      title={t('title')}
      beside={<AuditViews view="heads" />}
      actions={
        <>
          {FORMATS.map(([format, label]) => (
            <Button
              key={format}
              variant="default"
              disabled={heads.length === 0}
              onClick={() => send.run({ ...days, format, language })}
            >
              {records(label)}
            </Button>
          ))}
          <Button
            leftSection={<IconPrinter size={14} />}
            loading={send.pending}
            disabled={heads.length === 0}
            onClick={() => send.run({ ...days, format: 'pdf', language })}
          >
            {t('print')}
          </Button>
        </>
      }
      toolbar={
        <>
          <DateInput
            {...named(t('from'))}
            value={days.from ?? null}
            onChange={(from) => setDays({ ...days, from: from ?? undefined })}
          />
          <DateInput
            {...named(t('to'))}
            value={days.to ?? null}
            onChange={(to) => setDays({ ...days, to: to ?? undefined })}
          />
        </>
      }
    >
      <p className={styles.hint}>{t('headsHint')}</p>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      <div className={styles.split}>
        <DataGrid<Head>
          label={t('viewHeads')}
          columns={columns}
          rows={heads}
          rowId={({ day }) => day}
          empty={!isLoading && <EmptyState title={t('noHeads')} hint={t('noHeadsHint')} />}
        />
        <HeadCheck />
      </div>
    </Page>
  );
}

function useColumns(): readonly GridColumn<Head>[] {
  const t = useTexts(auditTexts);
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'day',
        header: t('day'),
        width: 100,
        cell: ({ day }) => <span className="numeric">{format.date(day)}</span>,
      },
      {
        id: 'action',
        header: t('lastAction'),
        width: 92,
        align: 'right',
        cell: ({ action }) => format.integer(action),
      },
      {
        id: 'actions',
        header: t('actionsCount'),
        width: 76,
        align: 'right',
        cell: ({ actions }) => format.integer(actions),
      },
      {
        id: 'hash',
        header: t('hash'),
        width: 430,
        cell: ({ hash }) => (
          <span className={styles.hash}>
            <CopyButton value={hash}>
              {({ copied, copy }) => (
                <ActionIcon size="xs" aria-label={t('copyHash')} title={t('copyHash')} onClick={copy}>
                  {copied ? <IconCheck size={13} /> : <IconCopy size={13} />}
                </ActionIcon>
              )}
            </CopyButton>
            <code>{hash}</code>
          </span>
        ),
      },
    ],
    [t, format],
  );
}
