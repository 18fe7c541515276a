import { Checkbox, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { Problem } from '#shared/errors.ts';
import { problemText } from '#shared/errors.ts';
import { WEEKDAYS } from '#shared/working-hours.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { CalendarDraft } from './calendar-draft.ts';
import styles from './calendars.module.css';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly draft: CalendarDraft;
  /** Whether it is the default already: only another calendar can take that from it. */
  readonly wasDefault: boolean;
  readonly disabled: boolean;
  readonly problems: readonly Problem[];
}

/** Name, zone and holidays of a calendar. */
export function CalendarFields({ draft, wasDefault, disabled, problems }: Props) {
  const t = useTexts(calendarTexts);
  const local = useLocal();
  const language = useLanguage();
  const { values, set } = draft;
  const zones = useMemo(
    () => [...new Set([...Intl.supportedValuesOf('timeZone'), values.timeZone])],
    [values.timeZone],
  );
  const problemOf = (name: string): string | undefined => {
    const problem = problems.find(({ field }) => field === name);
    return problem && problemText(problem, language);
  };
  return (
    <div className={styles.fields}>
      <TextInput
        size="xs"
        label={t('name')}
        required
        maxLength={80}
        disabled={disabled}
        error={problemOf('name')}
        value={values.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Select
        size="xs"
        label={t('timeZone')}
        searchable
        allowDeselect={false}
        disabled={disabled}
        error={problemOf('timeZone')}
        data={zones}
        limit={100}
        value={values.timeZone}
        onChange={(timeZone) => timeZone && set({ timeZone })}
      />
      <Checkbox
        size="xs"
        label={t('chineseHolidays')}
        disabled={disabled}
        checked={values.chineseHolidays}
        onChange={({ currentTarget }) => set({ chineseHolidays: currentTarget.checked })}
      />
      <Select
        size="xs"
        label={t('makeUpWeekday')}
        allowDeselect={false}
        disabled={disabled}
        data={WEEKDAYS.map((day, at) => ({ value: String(at + 1), label: local(day) }))}
        value={values.makeUpWeekday}
        onChange={(makeUpWeekday) => makeUpWeekday && set({ makeUpWeekday })}
      />
      <Checkbox
        size="xs"
        label={wasDefault ? t('isDefault') : t('makeDefault')}
        description={t('defaultHint')}
        disabled={disabled || wasDefault}
        checked={values.isDefault}
        onChange={({ currentTarget }) => set({ isDefault: currentTarget.checked })}
      />
    </div>
  );
}
