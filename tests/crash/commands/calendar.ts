import { type CommandMaker, on } from './command-maker.ts';

const EXCEPTION = 'select id from calendarException where deletedAt is null';

/** Working hours, exceptions and the yearly notice of holidays. */
export const calendarCommands: readonly CommandMaker[] = [
  {
    path: 'calendar.save',
    make: (_random, { rows, fresh }) => ({
      values: {
        name: fresh('日历'),
        timeZone: 'Asia/Shanghai',
        weekly: rows<{ weekly: string }>('select weekly from workingCalendar limit 1')[0]?.weekly,
      },
    }),
  },
  on('calendar.remove', 'select id from workingCalendar where isDefault = 0 and deletedAt is null'),
  {
    path: 'calendar.addExceptions',
    make: (random, { anyId }) => {
      const calendarId = anyId(random, 'select id from workingCalendar where deletedAt is null');
      const date = `20${random.integer(30, 89)}-0${random.integer(1, 9)}-${random.integer(10, 28)}`;
      if (calendarId === undefined) return undefined;
      return { calendarId, from: date, to: date, values: { kind: 'closed', name: '厂庆' } };
    },
  },
  on('calendar.saveException', EXCEPTION, (_random, { fresh }) => ({ values: { name: fresh('厂庆') } })),
  on('calendar.removeException', EXCEPTION),
  {
    path: 'calendar.importNotice',
    make: (random) => {
      const year = random.integer(2100, 2190);
      return {
        text: JSON.stringify({
          year,
          papers: [],
          days: [{ name: '元旦', date: `${year}-01-01`, isOffDay: true }],
        }),
      };
    },
  },
];
