import { ActionIcon, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { type Problem, problemText } from '#shared/errors.ts';
import { DAY_MINUTES, type Hours, hoursText, readHours, readWeek, WEEKDAYS } from '#shared/working-hours.ts';
import { NOTHING } from '../../ui/format/format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { DayTrack } from './day-track.tsx';
import { useDuration } from './duration.ts';
import { calendarTexts } from './texts.ts';
import styles from './week-editor.module.css';

interface Props {
  /** Seven texts, Monday first. */
  readonly week: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (week: readonly string[]) => void;
}

const NONE: Hours = [];
const SCALE = [0, 6, 12, 18, 24];
const minutesOf = (hours: Hours): number => hours.reduce((sum, { from, to }) => sum + to - from, 0);

/** The hours of a week, typed or drawn; what is wrong stands beside the day. */
export function WeekEditor({ week, disabled, onChange }: Props) {
  const t = useTexts(calendarTexts);
  const local = useLocal();
  const language = useLanguage();
  const duration = useDuration();
  const days = WEEKDAYS.map((day, at) => ({
    day,
    text: week[at] ?? '',
    read: readHours(week[at] ?? '', day),
  }));
  const hours = days.map(({ read }) => ('hours' in read ? read.hours : NONE));
  const nights = hours.map((_, at) => Math.max(0, (hours[(at + 6) % 7]?.at(-1)?.to ?? 0) - DAY_MINUTES));
  const whole = readWeek(week);
  const overlaps: readonly Problem[] =
    'problems' in whole && days.every(({ read }) => 'hours' in read) ? whole.problems : [];
  const set = (at: number, text: string): void =>
    onChange(week.map((each, day) => (day === at ? text : each)));
  const spread = (text: string): void => onChange(week.map((each, day) => (day < 5 ? text : each)));
  return (
    <div className={styles.week}>
      <div className={styles.row} aria-hidden>
        <div className={styles.scale}>
          {SCALE.map((hour) => (
            <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </div>
      </div>
      {days.map(({ day, text, read }, at) => (
        <div key={day.en} className={styles.row}>
          <span className={styles.day}>{local(day)}</span>
          <TextInput
            size="xs"
            autoComplete="off"
            aria-label={t('hoursOf', { day: local(day) })}
            placeholder={t('closedDay')}
            disabled={disabled}
            error={'problem' in read ? problemText(read.problem, language) : undefined}
            value={text}
            onChange={({ currentTarget }) => set(at, currentTarget.value)}
            onBlur={() => {
              const tidy = hoursText(hours[at] ?? NONE);
              if ('hours' in read && tidy !== text) set(at, tidy);
            }}
          />
          <ActionIcon
            size="sm"
            disabled={disabled || 'problem' in read}
            aria-label={t('copyToWeek', { day: local(day) })}
            title={t('copyToWeek', { day: local(day) })}
            onClick={() => spread(text)}
          >
            <IconCopy size={14} />
          </ActionIcon>
          <DayTrack
            hours={hours[at] ?? NONE}
            night={nights[at] ?? 0}
            disabled={disabled}
            weekday={at + 1}
            onChange={(next) => set(at, hoursText(next))}
          />
          <span className={styles.sum}>
            {hours[at]?.length ? duration(minutesOf(hours[at]) * 60) : NOTHING}
          </span>
        </div>
      ))}
      {overlaps.map((problem) => (
        <p key={String(problem.params.first)} className={styles.problem} role="alert">
          {problemText(problem, language)}
        </p>
      ))}
      <div className={styles.foot}>
        <span>{t('weekHint')}</span>
        <strong className="numeric">
          {t('perWeek', { hours: duration(hours.reduce((sum, each) => sum + minutesOf(each) * 60, 0)) })}
        </strong>
      </div>
    </div>
  );
}
