import { IconCalendarTime } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const LIST = '/workspace/calendars';

export const calendars: Area = {
  screens: [
    { path: LIST, component: lazyRouteComponent(() => import('./calendar-list.tsx'), 'CalendarList') },
    {
      path: `${LIST}/$id`,
      component: lazyRouteComponent(() => import('./calendar-screen.tsx'), 'CalendarScreen'),
    },
  ],
  navigation: [
    {
      label: { zh: '工作日历', en: 'Working calendars' },
      path: LIST,
      permission: 'core.calendar.read',
      icon: IconCalendarTime,
    },
  ],
  places: { workingCalendar: { list: LIST, page: (id) => `${LIST}/${id}` } },
};
