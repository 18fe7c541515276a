import { Checkbox, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import type { Recurrence } from '#shared/recurrence.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly recurrence: Recurrence;
  readonly onChange: (recurrence: Recurrence) => void;
}

const KINDS = ['interval', 'daily', 'weekly', 'monthly'] as const;

function begin(kind: Recurrence['kind'], at: string): Recurrence {
  switch (kind) {
    case 'interval':
      return { kind, minutes: 60 };
    case 'daily':
      return { kind, at };
    case 'weekly':
      return { kind, at, days: [1] };
    case 'monthly':
      return { kind, at, day: 1 };
  }
}

/** When something comes round: how, on which days, at what time. */
export function RecurrenceInput({ recurrence, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const format = useFormat();
  const at = recurrence.kind === 'interval' ? '09:00' : recurrence.at;
  return (
    <>
      <Select
        size="xs"
        aria-label={t('repeats')}
        allowDeselect={false}
        data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        value={recurrence.kind}
        onChange={(kind) => kind && onChange(begin(kind as Recurrence['kind'], at))}
      />
      {recurrence.kind === 'interval' && (
        <NumberInput
          size="xs"
          className={styles.narrow}
          aria-label={t('minutes')}
          min={1}
          max={10_080}
          allowDecimal={false}
          value={recurrence.minutes}
          onChange={(minutes) => onChange({ kind: 'interval', minutes: Number(minutes) })}
        />
      )}
      {recurrence.kind === 'weekly' && (
        <MultiSelect
          size="xs"
          className={styles.wide}
          aria-label={t('weekdays')}
          data={format.weekdays.map(({ long }, index) => ({ value: String(index + 1), label: long }))}
          value={recurrence.days.map(String)}
          onChange={(days) => onChange({ ...recurrence, days: days.map(Number).sort((a, b) => a - b) })}
        />
      )}
      {recurrence.kind === 'monthly' && (
        <NumberInput
          size="xs"
          className={styles.narrow}
          aria-label={t('dayOfMonth')}
          min={1}
          max={31}
          allowDecimal={false}
          value={recurrence.day}
          onChange={(day) => onChange({ ...recurrence, day: Number(day) })}
        />
      )}
      {recurrence.kind !== 'interval' && (
        <>
          <TextInput
            size="xs"
            type="time"
            className={styles.narrow}
            aria-label={t('timeOfDay')}
            value={recurrence.at}
            onChange={({ currentTarget }) => onChange({ ...recurrence, at: currentTarget.value })}
          />
          <Checkbox
            size="xs"
            label={t('onlyWorkdays')}
            checked={recurrence.onlyWorkdays ?? false}
            onChange={({ currentTarget }) =>
              onChange({ ...recurrence, onlyWorkdays: currentTarget.checked || undefined })
            }
          />
        </>
      )}
    </>
  );
}
