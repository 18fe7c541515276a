import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../data/session.ts';
import { trpc } from '../../data/trpc.ts';
import { UnannouncedBanner } from '../../records/calendar/unannounced-banner.tsx';
import { addMonths, type Month, monthOf } from '../../ui/calendar/month-days.ts';
import { MonthView } from '../../ui/calendar/month-view.tsx';
import { useDateFocus } from '../../ui/calendar/use-date-focus.ts';
import { YearView } from '../../ui/calendar/year-view.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './calendars.module.css';
import { type DescribedDay, useDayMarks } from './day-marks.ts';
import { MonthNames } from './month-names.tsx';
import { calendarTexts } from './texts.ts';
import { unannouncedOf, useNotices } from './use-notices.ts';

interface Props {
  readonly id: string;
  /** Whether public holidays matter here. */
  readonly holidays: boolean;
  readonly onChoose?: ((date: string) => void) | undefined;
}

/** What every day of a year or month is, by colour, character and name; a click enters an exception. */
export function YearSection({ id, holidays, onChoose }: Props) {
  const t = useTexts(calendarTexts);
  const format = useFormat();
  const today = useToday();
  const [view, setView] = useState<'year' | 'month'>('year');
  const [at, setAt] = useState(today);
  const { box, follow } = useDateFocus(at);
  const [year, month]: [number, Month] = [Number(at.slice(0, 4)), monthOf(at)];
  const span = { id, from: `${year}-01-01`, to: `${year}-12-31` };
  const { data } = useQuery({ ...trpc.calendar.days.queryOptions(span), placeholderData: keepPreviousData });
  const notices = useNotices([year]);
  const days = data?.days ?? [];
  const marks = useDayMarks()(days);

  const step = (count: number): void => setAt(`${addMonths(month, view === 'year' ? count * 12 : count)}-01`);
  const monthly = view === 'month';
  const actions = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('view')}
        data={[
          { value: 'year', label: t('year') },
          { value: 'month', label: t('month') },
        ]}
        value={view}
        onChange={(next) => setView(next === 'month' ? 'month' : 'year')}
      />
      <ActionIcon aria-label={t(monthly ? 'previousMonth' : 'previousYear')} onClick={() => step(-1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Button variant="subtle" color="gray" className="numeric" onClick={() => setAt(today)}>
        {monthly ? format.month(month) : t('yearOf', { year })}
      </Button>
      <ActionIcon aria-label={t(monthly ? 'nextMonth' : 'nextYear')} onClick={() => step(1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </>
  );
  const common = { marks, today, ...(onChoose ? { onChoose } : {}) };
  const ofMonth = (wanted: Month): readonly DescribedDay[] =>
    days.filter(({ date }) => monthOf(date) === wanted);
  return (
    <Section title={t('yearView')} actions={actions}>
      <div className={styles.stack} ref={box}>
        {holidays && <UnannouncedBanner years={unannouncedOf(notices)} />}
        {monthly ? (
          <MonthView
            {...common}
            roomy
            month={month}
            focusable={at}
            onMove={(date) => {
              follow();
              setAt(date);
            }}
          />
        ) : (
          <YearView
            {...common}
            year={year}
            footer={(each) => <MonthNames days={ofMonth(each)} />}
            onYear={(next) => setAt(`${next}${at.slice(4, 8)}01`)}
          />
        )}
        <YearCounts days={monthly ? ofMonth(month) : days} />
        {holidays && notices.some(({ announced, nextAnnounced }) => announced && !nextAnnounced) && (
          <p className={styles.note}>{t('mayChange', { year: year + 1 })}</p>
        )}
      </div>
    </Section>
  );
}

function YearCounts({ days }: { readonly days: readonly DescribedDay[] }) {
  const t = useTexts(calendarTexts);
  const count = (wanted: (day: DescribedDay) => boolean): number => days.filter(wanted).length;
  return (
    <p className={styles.note}>
      {t('counts', {
        workdays: count(({ hours }) => hours !== ''),
        makeUp: count(({ kind }) => kind === 'makeUpWorkday'),
        holidays: count(({ kind }) => kind === 'holiday'),
      })}
    </p>
  );
}
