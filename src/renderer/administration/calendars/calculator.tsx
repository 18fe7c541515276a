import { NumberInput, SegmentedControl } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../data/session.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Answer, DueAnswer } from './answer.tsx';
import styles from './calendars.module.css';
import { useDuration } from './duration.ts';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly timeZone: string;
}

/** A local date and time as the program takes it, `YYYY-MM-DDTHH:MM`. */
const asInput = (local: string): string => local.replace(' ', 'T').slice(0, 16);

/** Answers when so many working hours are over, or how many lie between two moments, and shows the working. */
export function Calculator({ id, timeZone }: Props) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const duration = useDuration();
  const today = useToday();
  const [mode, setMode] = useState<'due' | 'elapsed'>('due');
  const [from, setFrom] = useState<string | null>(`${today} 17:00:00`);
  const [to, setTo] = useState<string | null>(`${today} 18:00:00`);
  const [hours, setHours] = useState<number | string>(8);
  const seconds = typeof hours === 'number' && hours >= 0 ? Math.round(hours * 3600) : null;
  const due = useQuery({
    ...trpc.calendar.due.queryOptions(
      mode === 'due' && from && seconds !== null ? { id, from: asInput(from), seconds } : skipToken,
    ),
    placeholderData: keepPreviousData,
  });
  const elapsed = useQuery({
    ...trpc.calendar.elapsed.queryOptions(
      mode === 'elapsed' && from && to ? { id, from: asInput(from), to: asInput(to) } : skipToken,
    ),
    placeholderData: keepPreviousData,
  });
  const { error } = mode === 'due' ? due : elapsed;
  const modes = (
    <SegmentedControl
      size="xs"
      aria-label={t('calculation')}
      data={[
        { value: 'due', label: t('dueMode') },
        { value: 'elapsed', label: t('elapsedMode') },
      ]}
      value={mode}
      onChange={(next) => setMode(next === 'elapsed' ? 'elapsed' : 'due')}
    />
  );
  return (
    <Section title={t('calculator')} actions={modes}>
      <div className={styles.stack}>
        <div className={styles.question}>
          <DateTimePicker
            size="xs"
            label={t('start')}
            valueFormat="YYYY-MM-DD HH:mm"
            value={from}
            onChange={setFrom}
          />
          {mode === 'due' ? (
            <NumberInput
              size="xs"
              label={t('workingHours')}
              min={0}
              max={8784}
              step={0.5}
              decimalScale={2}
              value={hours}
              onChange={setHours}
            />
          ) : (
            <DateTimePicker
              size="xs"
              label={t('end')}
              valueFormat="YYYY-MM-DD HH:mm"
              value={to}
              onChange={setTo}
            />
          )}
        </div>
        {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
        {mode === 'due' && due.data && !error && <DueAnswer answer={due.data} />}
        {mode === 'elapsed' && elapsed.data && !error && (
          <Answer
            sentence={t('elapsedAnswer', { time: duration(elapsed.data.seconds) })}
            answer={elapsed.data}
          />
        )}
        <p className={styles.remark}>{t('usesSaved', { zone: timeZone })}</p>
      </div>
    </Section>
  );
}
