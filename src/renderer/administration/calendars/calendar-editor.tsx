import { useState } from 'react';
import { client } from '../../data/client.ts';
import { type CommandOptions, useCommand } from '../../data/command.ts';
import { useEntity, useMay } from '../../data/meta.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { SaveBar } from '../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { textOf } from '../../ui/format/row.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Calculator } from './calculator.tsx';
import { type CalendarData, useCalendarDraft } from './calendar-draft.ts';
import { CalendarFields } from './calendar-fields.tsx';
import styles from './calendars.module.css';
import { DeleteCalendar } from './delete-calendar.tsx';
import { ExceptionDialog, type ExceptionRow } from './exception-dialog.tsx';
import { ExceptionList } from './exception-list.tsx';
import { calendarTexts } from './texts.ts';
import { WeekEditor } from './week-editor.tsx';
import { YearSection } from './year-section.tsx';

const LIST = '/workspace/calendars';

interface Asked {
  readonly exception: ExceptionRow | null;
  readonly date: string | null;
}

/** A calendar: settings and week, the year that follows from them, its exceptions, and a calculator. */
export function CalendarEditor({ data }: { readonly data: CalendarData | undefined }) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const go = useGo();
  const may = useMay();
  const importable = useEntity('calendarException')?.mayWrite ?? false;
  const draft = useCalendarDraft(data);
  const [asked, setAsked] = useState<Asked | null>(null);
  const id = data?.calendar.id ?? null;
  const mayWrite = data?.mayWrite ?? true;
  const wasDefault = data?.calendar.isDefault === 1;

  const send = (_: null, options: CommandOptions) =>
    client.calendar.save.mutate({ id, values: draft.changed, before: draft.before }, options);
  const save = useCommand(send, {
    failed: () => true,
    done: (saved) => {
      draft.reset();
      tellDone(t('saved'));
      if (id === null) setTimeout(() => go(`${LIST}/${saved.id}`, { replace: true }));
    },
  });
  const problems = wireErrorOf(save.error)?.problems ?? [];
  const choose = (date: string): void => {
    const exception = data?.exceptions.find((each) => each.date === date) ?? null;
    setAsked({ exception, date });
  };
  const title = data ? textOf(data.calendar, 'name') : t('newCalendar');
  return (
    <Page
      title={title}
      beside={wasDefault && <StatusBadge label={t('default')} tone="progress" />}
      actions={data && mayWrite && !wasDefault && <DeleteCalendar id={data.calendar.id} name={title} />}
    >
      <UnsavedGuard when={draft.dirty && !save.pending} />
      <div className={styles.stack}>
        <div className={styles.settings}>
          <Section title={t('basics')}>
            <CalendarFields draft={draft} wasDefault={wasDefault} disabled={!mayWrite} problems={problems} />
          </Section>
          <Section title={t('weekly')}>
            <WeekEditor
              week={draft.values.week}
              disabled={!mayWrite}
              onChange={(week) => draft.set({ week })}
            />
          </Section>
        </div>
        {save.error && <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice>}
        {mayWrite && (draft.dirty || !data) && (
          <SaveBar
            saving={save.pending}
            disabled={!draft.readable}
            onSave={() => save.run(null)}
            onDiscard={() => (data ? draft.reset() : go(LIST))}
          />
        )}
        {data && (
          <>
            <YearSection
              id={data.calendar.id}
              holidays={data.calendar.chineseHolidays === 1}
              onChoose={mayWrite ? choose : undefined}
            />
            <div className={styles.pair}>
              <ExceptionList
                exceptions={data.exceptions}
                mayWrite={mayWrite}
                mayImport={importable && may('core.import.write')}
                onAdd={() => setAsked({ exception: null, date: null })}
                onEdit={(exception) => setAsked({ exception, date: exception.date })}
              />
              <Calculator id={data.calendar.id} timeZone={textOf(data.calendar, 'timeZone')} />
            </div>
          </>
        )}
      </div>
      {asked && data && (
        <ExceptionDialog {...asked} calendarId={data.calendar.id} onClose={() => setAsked(null)} />
      )}
    </Page>
  );
}
