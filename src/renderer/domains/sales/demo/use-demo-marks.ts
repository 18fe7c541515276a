import { choiceOf, useEntity } from '../../../data/meta.ts';
import type { Outputs } from '../../../data/trpc.ts';
import type { DayMark } from '../../../ui/calendar/month-view.tsx';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { demoTexts } from './texts.ts';

type DescribedDay = Outputs['calendar']['days']['days'][number];

/** How the days of a month look: with demos by the state of the first, without work as days off. */
export function useDemoMarks(): (
  demos: ReadonlyMap<string, readonly Row[]>,
  days: readonly DescribedDay[],
) => Map<string, DayMark> {
  const t = useTexts(demoTexts);
  const local = useLocal();
  const format = useFormat();
  const entity = useEntity('demo');
  return (demos, days) => {
    const marks = new Map<string, DayMark>();
    for (const { date, hours, name } of days)
      if (hours === '' || name)
        marks.set(date, {
          tone: 'neutral',
          mark: null,
          name: local(name),
          title: [format.date(date), local(name)].filter((each) => each !== '').join(' '),
        });
    for (const [date, rows] of demos) {
      const [first] = rows;
      if (!first) continue;
      const planned = rows.find((row) => textOf(row, 'status') === 'planned') ?? first;
      marks.set(date, {
        tone: choiceOf(entity, 'status', textOf(planned, 'status')).tone ?? 'progress',
        mark: null,
        name: rows.length === 1 ? textOf(first, 'title') : t('count', { count: rows.length }),
        title: t('dayOf', { date: format.date(date), count: rows.length }),
      });
    }
    return marks;
  };
}
