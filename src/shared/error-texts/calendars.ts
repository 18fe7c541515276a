import type { LocalText } from '../texts.ts';

/** What can go wrong with working calendars. */
export const CALENDAR_ERRORS = {
  hoursUnreadable: {
    zh: '{place}：“{value}”不是时间段。请写成 09:00-12:00，多段之间用逗号；跨夜写成 22:00-06:00。',
    en: '{place}: “{value}” is not a span of time. Write 09:00-12:00, several with commas between; a night is 22:00-06:00.',
  },
  hoursOverlap: {
    zh: '{place}：{first} 与 {second} 重叠。请让后一段在前一段结束之后开始。',
    en: '{place}: {first} and {second} overlap. Let the second begin after the first has ended.',
  },
  hoursOnClosedDay: {
    zh: '{date} 是休息，不能同时填写工作时间。请清空工作时间，或改为上班。',
    en: '{date} is closed and cannot have hours too. Clear the hours, or make it an open day.',
  },
  calendarFileWrong: {
    zh: '“{file}”不是日历文件（.ics）。请从日历程序重新导出，再导入。',
    en: '“{file}” is not a calendar file (.ics). Export it again from the calendar program and take that.',
  },
  calendarFileEmpty: {
    zh: '日历文件“{file}”里没有日程。请选择包含日程的文件。',
    en: 'There is no appointment in the calendar file “{file}”. Choose one that has some.',
  },
  calendarFileLong: {
    zh: '日历文件“{file}”里的日程超过 {most} 项。请只导出需要的日程。',
    en: 'The calendar file “{file}” has more than {most} appointments. Export only those that are wanted.',
  },
  calendarEventCancelled: {
    zh: '日程“{event}”已经取消，没有导入。请选择别的日程。',
    en: 'The appointment “{event}” has been cancelled and was not taken in. Choose another.',
  },
  calendarTimeWrong: {
    zh: '日历文件“{file}”中的日程“{event}”没有可以读取的开始时间。请在日历程序中更正后重新导出。',
    en: 'The appointment “{event}” in the calendar file “{file}” has no start that can be read. Mend it in the calendar program and export it again.',
  },
  calendarZoneUnknown: {
    zh: '日历文件使用了未知的时区“{zone}”。请在日历程序中改用 Asia/Shanghai 这样的时区后重新导出。',
    en: 'The calendar file uses the unknown time zone “{zone}”. Choose one such as Asia/Shanghai in the calendar program and export it again.',
  },
  timeZoneUnknown: {
    zh: '“{value}”不是已知的时区。请使用 Asia/Shanghai 这样的名称。',
    en: '“{value}” is not a known time zone. Use a name such as Asia/Shanghai.',
  },
  calendarWithoutHours: {
    zh: '一周内没有任何工作时间。请至少为一天填写时间段，例如 09:00-18:00。',
    en: 'The week has no working hours at all. Give at least one day a span, such as 09:00-18:00.',
  },
  calendarExhausted: {
    zh: '工作日历“{calendar}”从 {date} 起 {years} 年内没有足够的工作时间。请检查每周工作时间和例外日期，或减少时长。',
    en: 'The calendar “{calendar}” has not enough working time within {years} years of {date}. Check its weekly hours and exceptions, or ask for less.',
  },
  calendarDefaultNeeded: {
    zh: '“{calendar}”是默认工作日历，必须保留一个默认。请先把另一个工作日历设为默认。',
    en: '“{calendar}” is the default calendar, and there must be one. Make another calendar the default first.',
  },
  calendarDayTwice: {
    zh: '工作日历“{calendar}”在 {date} 已有例外。请修改或删除已有的那一条。',
    en: 'The calendar “{calendar}” has an exception on {date} already. Change or delete that one.',
  },
  calendarSpanWrong: {
    zh: '日期范围 {from} 至 {to} 不对：结束不能早于开始，最多 {max} 天。请更正日期。',
    en: 'The dates {from} to {to} are not right: the last may not be before the first, and there may be {max} days at most. Mend the dates.',
  },
  noticeUnreadable: {
    zh: '这个文件不是放假安排（{detail}）。请选择 holiday-cn 格式的年度 JSON 文件。',
    en: 'This file is not a holiday notice ({detail}). Choose a year’s JSON file in the form of holiday-cn.',
  },
  noticeEmpty: {
    zh: '文件里没有 {year} 年的日期：放假安排尚未发布。请在发布后再导入。',
    en: 'The file has no dates for {year}: the holidays have not been announced yet. Import it again once they are.',
  },
} as const satisfies Record<string, LocalText>;
