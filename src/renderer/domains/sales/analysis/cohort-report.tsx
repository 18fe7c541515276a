import { useListPath } from '../../../records/places.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { CohortMap } from '../../../ui/chart/cohort-map.tsx';
import { type Cohort, cohortTable } from '../../../ui/chart/cohort-model.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { analysisTexts } from './texts.ts';

/** From this column on all months are one. */
const LAST_COLUMN = 12;

/** How long after their opening the deals of each month were won. */
export function CohortReport({ analysis, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const format = useFormat();
  const listPath = useListPath();
  const cohorts = analysis.cohorts.map(
    ({ month, size, filter, won }): Cohort => ({
      key: month,
      label: month,
      size,
      sizeTo: listPath('deal', { filter }),
      cells: won.map((cell) => cell && { count: cell.count, to: listPath('deal', { filter: cell.filter }) }),
    }),
  );
  const column = (at: number): string =>
    at === 0 ? t('sameMonth') : t(at === LAST_COLUMN ? 'later' : 'after', { months: at });
  const heads = { cohort: t('cohortMonth'), size: t('opened'), reached: t('untilNow'), column };
  return (
    <ChartSection
      title={t('cohorts')}
      note={t('cohortsNote')}
      table={cohortTable(cohorts, heads, format)}
      isTable
      actions={<ExportReport question={question} part="cohorts" />}
    >
      <CohortMap
        name={t('cohorts')}
        cohorts={cohorts}
        column={column}
        cohortName={t('cohortMonth')}
        sizeName={t('opened')}
      />
    </ChartSection>
  );
}
