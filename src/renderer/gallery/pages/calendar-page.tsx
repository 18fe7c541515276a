import { useState } from 'react';
import type { LocalText } from '#shared/texts.ts';
import { type DayMark, MonthView } from '../../ui/calendar/month-view.tsx';
import { type WeekEvent, WeekView } from '../../ui/calendar/week-view.tsx';
import { YearView } from '../../ui/calendar/year-view.tsx';
import { useLocal } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { LONG } from '../sample-rows.ts';
import { Specimen } from '../specimen.tsx';

const isWorkingDay = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek < 6;
const EVENTS: readonly (Omit<WeekEvent, 'title'> & { readonly title: LocalText })[] = [
  { id: '1', date: '2026-04-13', start: 540, end: 600, title: { zh: '周会', en: 'Weekly meeting' } },
  { id: '2', date: '2026-04-13', start: 570, end: 690, title: { zh: '客户演示', en: 'Demo' }, tone: 'good' },
  {
    id: '3',
    date: '2026-04-15',
    start: 840,
    end: 960,
    title: { zh: '数据迁移', en: 'Data migration' },
    tone: 'warning',
  },
  { id: '4', date: '2026-04-16', start: 600, end: 630, title: { zh: '回访', en: 'Call back' }, tone: 'bad' },
  {
    id: '5',
    date: '2026-04-17',
    start: 0,
    end: 0,
    allDay: true,
    title: { zh: '发版', en: 'Release' },
    tone: 'neutral',
  },
];

export function CalendarPage() {
  const local = useLocal();
  const [date, setDate] = useState('2026-04-15');
  const [year, setYear] = useState(2026);
  const marks = new Map<string, DayMark>([
    [
      '2026-04-04',
      {
        tone: 'bad',
        mark: local({ zh: '休', en: 'off' }),
        name: local({ zh: '清明节', en: 'Qingming' }),
        title: local({ zh: '2026-04-04 清明节，休', en: '2026-04-04 Qingming, off' }),
      },
    ],
    [
      '2026-04-26',
      {
        tone: 'progress',
        mark: local({ zh: '班', en: 'on' }),
        name: local({ zh: '调休上班', en: 'Make-up day' }),
        title: local({ zh: '2026-04-26 上班', en: '2026-04-26 at work' }),
      },
    ],
  ]);
  const week = local({ zh: '一周安排', en: 'Week' });
  const long: WeekEvent = { id: 'l', date: '2026-04-14', start: 500, end: 620, title: local(LONG) };
  return (
    <>
      <Specimen name={{ zh: '周', en: 'Week' }} height={380}>
        <WeekView
          label={week}
          date={date}
          today="2026-04-15"
          events={EVENTS.map((event) => ({ ...event, title: local(event.title) }))}
          isWorkingDay={isWorkingDay}
          onSlot={setDate}
        />
      </Specimen>
      <Specimen name={{ zh: '周，文字很长', en: 'Week, long text' }} height={240} long>
        <WeekView
          label={local({ zh: '很长的名称', en: 'Long names' })}
          date={date}
          today="2026-04-15"
          events={[long]}
          isWorkingDay={isWorkingDay}
        />
      </Specimen>
      <Specimen name={{ zh: '月', en: 'Month' }}>
        <Section>
          <MonthView
            month={date.slice(0, 7)}
            marks={marks}
            today="2026-04-15"
            focusable={date}
            roomy
            onChoose={setDate}
            onMove={setDate}
          />
        </Section>
      </Specimen>
      <Specimen name={{ zh: '年', en: 'Year' }}>
        <Section>
          <YearView year={year} marks={marks} today="2026-04-15" onYear={setYear} />
        </Section>
      </Specimen>
    </>
  );
}
