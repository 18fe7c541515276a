import { Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useMemo } from 'react';
import { useTexts } from '../../../ui/language/use-texts.ts';
import styles from './demo.module.css';
import { onDay, type TypedTimes } from './demo-times.ts';
import { demoTexts } from './texts.ts';

interface Props {
  readonly times: TypedTimes;
  readonly onChange: (times: TypedTimes) => void;
}

/** Day, times and zone. The last day is asked for only where it is another one. */
export function TimeFields({ times, onChange }: Props) {
  const t = useTexts(demoTexts);
  const { date, start, endDate, end, timeZone } = times;
  const zones = useMemo(() => [...new Set([...Intl.supportedValuesOf('timeZone'), timeZone])], [timeZone]);
  return (
    <div className={styles.times}>
      <DateInput
        label={t('date')}
        required
        value={date}
        valueFormat="YYYY-MM-DD"
        placeholder="YYYY-MM-DD"
        onChange={(next) => onChange(onDay(times, next))}
      />
      <TextInput
        type="time"
        label={t('start')}
        required
        value={start}
        onChange={({ currentTarget }) => onChange({ ...times, start: currentTarget.value })}
      />
      <TextInput
        type="time"
        label={t('end')}
        required
        value={end}
        onChange={({ currentTarget }) => onChange({ ...times, end: currentTarget.value })}
      />
      <Select
        label={t('timeZone')}
        searchable
        allowDeselect={false}
        data={zones}
        limit={100}
        value={timeZone}
        onChange={(next) => next && onChange({ ...times, timeZone: next })}
      />
      {endDate !== date && (
        <DateInput
          label={t('endDate')}
          value={endDate}
          valueFormat="YYYY-MM-DD"
          onChange={(next) => onChange({ ...times, endDate: next ?? date })}
        />
      )}
    </div>
  );
}
