import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconList } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useEntity, useMay } from '../../../data/meta.ts';
import { useCompanyTimeZone, useToday } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { useRows } from '../../../records/list/use-rows.ts';
import { useListPath } from '../../../records/places.ts';
import { weekOf } from '../../../ui/calendar/day-lanes.ts';
import { addMonths, monthOf } from '../../../ui/calendar/month-days.ts';
import { MonthView } from '../../../ui/calendar/month-view.tsx';
import { useDateFocus } from '../../../ui/calendar/use-date-focus.ts';
import { type WeekEvent, WeekView } from '../../../ui/calendar/week-view.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { ArrangeFor } from './arrange-for.tsx';
import { DayDemos } from './day-demos.tsx';
import styles from './demo.module.css';
import { demosByDay, weekEvents } from './demo-days.ts';
import { demoTexts } from './texts.ts';
import { useDemoMarks } from './use-demo-marks.ts';

const HALF_AN_HOUR = 30;

/** The demos of a month or a week, on the company's working days. A free hour of a week begins a new one. */
export function DemoCalendar() {
  const t = useTexts(demoTexts);
  const format = useFormat();
  const go = useGo();
  const may = useMay();
  const listPath = useListPath();
  const today = useToday();
  const timeZone = useCompanyTimeZone();
  const entity = useEntity('demo');
  const [view, setView] = useState<'month' | 'week'>('month');
  const [at, setAt] = useState(today);
  const [slot, setSlot] = useState<{ date: string; minute: number } | null>(null);
  const { box, follow } = useDateFocus(at);
  const month = monthOf(at);
  const week = weekOf(at);
  const [from, to] =
    view === 'month'
      ? ([`${month}-01`, `${addMonths(month, 1)}-01`] as const)
      : ([week[0] ?? at, afterDay(week[6] ?? at)] as const);
  const startOf = (date: string): number =>
    Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;
  const { rows } = useRows(
    {
      entity: 'demo',
      search: '',
      filter: {
        and: [
          { field: 'endsAt', op: 'greaterThan', value: startOf(from) },
          { field: 'startsAt', op: 'lessThan', value: startOf(to) },
        ],
      },
    },
    [{ field: 'startsAt', descending: false }],
    entity !== undefined,
  );
  const { data } = useQuery({
    ...trpc.calendar.days.queryOptions({ from, to: beforeDay(to) }),
    enabled: may('core.calendar.read'),
    placeholderData: keepPreviousData,
  });
  const days = demosByDay(rows, timeZone);
  const marks = useDemoMarks()(days, data?.days ?? []);
  const closed = new Set((data?.days ?? []).filter(({ hours }) => hours === '').map(({ date }) => date));
  const step = (count: number): void =>
    setAt(
      view === 'month'
        ? `${addMonths(month, count)}-01`
        : Temporal.PlainDate.from(at).add({ weeks: count }).toString(),
    );
  const open = ({ id }: WeekEvent): void => go(`/sales/demos/${id.split(' ')[0]}`);
  return (
    <Page
      title={t('calendar')}
      fills={view === 'week'}
      actions={
        <>
          <Button variant="default" leftSection={<IconList size={15} />} onClick={() => go(listPath('demo'))}>
            {t('list')}
          </Button>
          {entity?.mayWrite && (
            <Button onClick={() => setSlot({ date: at < today ? today : at, minute: 10 * 60 })}>
              {t('arrange')}
            </Button>
          )}
        </>
      }
      toolbar={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('view')}
            data={[
              { value: 'month', label: t('month') },
              { value: 'week', label: t('week') },
            ]}
            value={view}
            onChange={(next) => setView(next === 'week' ? 'week' : 'month')}
          />
          <ActionIcon aria-label={t('before')} onClick={() => step(-1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <span className="numeric">
            {view === 'month'
              ? format.month(month)
              : t('weekOf', { from: format.date(week[0]), to: format.date(week[6]) })}
          </span>
          <ActionIcon aria-label={t('after')} onClick={() => step(1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAt(today)}>
            {t('today')}
          </Button>
        </>
      }
    >
      <div className={styles.calendar} ref={box}>
        {view === 'month' ? (
          <>
            <Section>
              <MonthView
                roomy
                month={month}
                marks={marks}
                today={today}
                focusable={at}
                onChoose={setAt}
                onMove={(date) => {
                  follow();
                  setAt(date);
                }}
              />
            </Section>
            <DayDemos date={at} rows={days.get(at) ?? []} timeZone={timeZone} />
          </>
        ) : (
          <WeekView
            label={t('calendar')}
            date={at}
            today={today}
            events={weekEvents(days, timeZone, entity)}
            isWorkingDay={(date) => !closed.has(date)}
            onOpen={open}
            {...(entity?.mayWrite
              ? { onSlot: (date: string, minute: number) => setSlot({ date, minute }) }
              : {})}
          />
        )}
      </div>
      {slot && (
        <ArrangeFor
          date={slot.date}
          minute={Math.min(slot.minute, 24 * 60 - HALF_AN_HOUR)}
          onClose={() => setSlot(null)}
        />
      )}
    </Page>
  );
}

const afterDay = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
const beforeDay = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
