import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { download } from '../../data/transfers.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { type ImportReport, VERDICTS, type Verdict } from './import-report.ts';
import type { Mapping } from './mapping.ts';
import { importTexts } from './texts.ts';
import { VerdictRows } from './verdict-rows.tsx';
import styles from './wizard.module.css';

interface Props {
  readonly report: ImportReport;
  readonly mapping: Mapping;
  /** The result whose rows are shown; null for all. */
  readonly only: Verdict | null;
}

/** The rows of a report, errors first, with the way to all of them: the result file. */
export function ReportRows({ report, mapping, only }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const wanted = VERDICTS.filter((verdict) => only === null || only === verdict);
  const rows = wanted.flatMap((verdict) => report.sample.filter((row) => row.verdict === verdict));
  const total = wanted.reduce((sum, verdict) => sum + report.counts[verdict], 0);

  return (
    <Section
      title={only === null ? t('rowsTitle') : `${t('rowsTitle')} · ${t(only)}`}
      actions={
        <>
          <span className={styles.muted} title={t('rowsComplete')}>
            {t('rowsShown', { shown: format.integer(rows.length), total: format.integer(total) })}
          </span>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => download(report.download)}
          >
            {t('resultFile')}
          </Button>
        </>
      }
      flush
    >
      <VerdictRows header={report.header} rows={rows} mapping={mapping} />
    </Section>
  );
}
