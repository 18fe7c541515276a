import { useState } from 'react';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { DataGrid } from '../../ui/grid/data-grid.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { useAuditColumns } from './audit-columns.tsx';
import { AuditDetail } from './audit-detail.tsx';
import { AuditExport } from './audit-export.tsx';
import { AUDIT_PATH, useAuditFilter } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import styles from './audit-screen.module.css';
import { AuditViews } from './audit-views.tsx';
import { LogCheck } from './log-check.tsx';
import { auditTexts } from './texts.ts';
import { type AuditLine, useAuditLines } from './use-audit-lines.ts';

/** Everything that happened in the workspace: the actions on the left, the chosen one field by field on the right. */
export function AuditScreen() {
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const format = useFormat();
  const go = useGo();
  const [filter, change] = useAuditFilter();
  const { lines, hasMore, loadMore, error, loading } = useAuditLines(filter);
  const columns = useAuditColumns();
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = lines.find(({ group }) => group === chosen) ?? lines[0];
  return (
    <Page
      fills
      title={t('title')}
      beside={<AuditViews view="log" />}
      actions={
        <>
          <LogCheck />
          <AuditExport filter={filter} />
        </>
      }
      toolbar={
        <AuditFilters filter={filter} onChange={change} onClear={() => go(AUDIT_PATH, { replace: true })} />
      }
    >
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : (
        <div className={styles.split}>
          <DataGrid<AuditLine>
            label={t('title')}
            columns={columns}
            rows={lines}
            rowId={idOf}
            current={shown && idOf(shown)}
            onActive={({ group }) => setChosen(group)}
            hasMore={hasMore}
            loadMore={loadMore}
            empty={
              !loading &&
              (hasMore ? (
                <EmptyState title={t('looking')} />
              ) : (
                <EmptyState title={t('emptyTitle')} hint={t('emptyHint')} />
              ))
            }
            footer={t('loaded', { count: lines.length, shown: format.integer(lines.length) })}
          />
          <AuditDetail line={shown} />
        </div>
      )}
    </Page>
  );
}

const idOf = ({ group }: AuditLine): string => String(group);
