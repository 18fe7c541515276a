import type { Tone } from '#shared/fields.ts';
import type { Outputs } from '../../data/trpc.ts';
import type { DayMark } from '../../ui/calendar/month-view.tsx';
import type { Format } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { calendarTexts } from './texts.ts';

export type DescribedDay = Outputs['calendar']['days']['days'][number];
export type DayKind = DescribedDay['kind'];

const TONES: Readonly<Record<DayKind, Tone | null>> = {
  workday: null,
  restDay: 'neutral',
  holiday: 'good',
  makeUpWorkday: 'warning',
};
const MARKS = { holiday: 'offMark', makeUpWorkday: 'workMark' } as const;

/** Turns what the calendar says of dates into marks: colour, character, name and sentence. */
export function useDayMarks(): (days: readonly DescribedDay[]) => Map<string, DayMark> {
  const t = useTexts(calendarTexts);
  const local = useLocal();
  const format = useFormat();
  const markOf = (day: DescribedDay): DayMark => {
    const byHand = day.from === 'exception';
    const character = day.kind === 'holiday' || day.kind === 'makeUpWorkday' ? t(MARKS[day.kind]) : null;
    return {
      tone: TONES[day.kind] ?? (byHand ? 'progress' : 'neutral'),
      mark: character ?? (byHand ? t('changedMark') : null),
      name: local(day.name) || (byHand ? t('exception') : ''),
      title: daySentence(day, local(day.name), format, t),
      framed: byHand,
    };
  };
  return (days) =>
    new Map(
      days
        .filter(({ kind, from }) => kind !== 'workday' || from === 'exception')
        .map((day) => [day.date, markOf(day)]),
    );
}

function daySentence(
  day: DescribedDay,
  name: string,
  format: Format,
  t: ReturnType<typeof useTexts<'dayTitle' | 'exception' | DayKind>>,
): string {
  const head = t('dayTitle', {
    date: format.date(day.date),
    weekday: format.weekday(day.date),
    kind: t(day.kind),
  });
  const more = [name, day.from === 'exception' ? t('exception') : '', day.hours].filter(
    (each) => each !== '',
  );
  return [head, ...more].join(format.language === 'zh' ? '，' : ', ');
}

export interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly kind: DayKind;
  readonly name: DescribedDay['name'];
}

/** Dates with the same name and kind that follow one another, named once. */
export function namedStretches(days: readonly DescribedDay[]): Stretch[] {
  const stretches: { first: string; last: string; at: number; kind: DayKind; name: DescribedDay['name'] }[] =
    [];
  for (const [at, { date, kind, name, from }] of days.entries()) {
    if (name === null && from !== 'exception') continue;
    const before = stretches.at(-1);
    if (before && before.at === at - 1 && before.kind === kind && before.name?.zh === name?.zh) {
      before.last = date;
      before.at = at;
    } else stretches.push({ first: date, last: date, at, kind, name });
  }
  return stretches;
}
