import { Button } from '@mantine/core';
import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useToday } from '../../data/session.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { UnannouncedBanner } from '../../records/calendar/unannounced-banner.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import styles from './calendars.module.css';
import { NoticeList } from './notice-list.tsx';
import { calendarTexts } from './texts.ts';
import { unannouncedOf, useNotices } from './use-notices.ts';
import { weekSummary } from './week-summary.ts';

const NEW = '/workspace/calendars/new';

/** All working calendars, and the holiday notices that they count by. */
export function CalendarList() {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const format = useFormat();
  const go = useGo();
  const year = Number(useToday().slice(0, 4));
  const notices = useNotices([year - 1, year, year + 1]);
  const { data, error } = useQuery(trpc.calendar.list.queryOptions());
  if (!data)
    return (
      <Page title={t('calendars')}>
        {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="rows" />}
      </Page>
    );
  const add = data.mayWrite && (
    <Button leftSection={<IconPlus size={15} />} onClick={() => go(NEW)}>
      {t('newCalendar')}
    </Button>
  );
  return (
    <Page title={t('calendars')} actions={add}>
      <div className={styles.stack}>
        <UnannouncedBanner years={unannouncedOf(notices.filter((each) => each.year >= year))} />
        <Section flush>
          {data.calendars.length === 0 ? (
            <EmptyState
              icon={<IconCalendarTime size={32} stroke={1.4} />}
              title={t('noneTitle')}
              hint={t('noneHint')}
              actions={add}
            />
          ) : (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('name')}</th>
                  <th scope="col">{t('hours')}</th>
                  <th scope="col">{t('timeZone')}</th>
                  <th scope="col">{t('holidaysColumn')}</th>
                </tr>
              </thead>
              <tbody>
                {data.calendars.map((calendar) => (
                  <tr key={calendar.id}>
                    <th scope="row">
                      <Go to={`/workspace/calendars/${calendar.id}`}>{calendar.name}</Go>{' '}
                      {calendar.isDefault === 1 && <StatusBadge label={t('default')} tone="progress" />}
                    </th>
                    <td className="numeric">{weekSummary(calendar.hours, format)}</td>
                    <td>{calendar.timeZone}</td>
                    <td>{calendar.chineseHolidays === 1 ? t('holidaysYes') : t('holidaysNo')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Section>
        <NoticeList mayWrite={data.mayWrite} notices={notices} />
      </div>
    </Page>
  );
}
