import type { Format } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { type Say, useTexts } from '../../ui/language/use-texts.ts';
import { calendarTexts } from './texts.ts';

type SayCalendar = Say<'hoursCount' | 'minutesCount' | 'secondsCount'>;

/** Seconds as hours, minutes and, where there are any, seconds. */
export function durationText(seconds: number, format: Format, t: SayCalendar): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const time =
    minutes === 0
      ? t('hoursCount', { hours: format.integer(hours) })
      : t('minutesCount', { hours: format.integer(hours), minutes });
  return seconds % 60 === 0 ? time : t('secondsCount', { time, seconds: seconds % 60 });
}

/** `durationText` in the present language. */
export function useDuration(): (seconds: number) => string {
  const format = useFormat();
  const t = useTexts(calendarTexts);
  return (seconds) => durationText(seconds, format, t);
}
