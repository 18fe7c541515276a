import { useQueries } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../data/trpc.ts';

export type YearNotice = Outputs['calendar']['holidays'];

/** What is known of the holidays of these years, as far as it has arrived. */
export const useNotices = (years: readonly number[]): readonly YearNotice[] =>
  useQueries({
    queries: years.map((year) => trpc.calendar.holidays.queryOptions({ year })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });

/** The years among them that are not announced. */
export const unannouncedOf = (notices: readonly YearNotice[]): number[] =>
  notices.filter(({ announced }) => !announced).map(({ year }) => year);
