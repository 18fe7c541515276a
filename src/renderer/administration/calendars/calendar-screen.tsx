import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordId } from '../../records/record/record-id.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
import { calendarTexts } from './texts.ts';

/** A calendar by its address; `new` is one that does not exist yet. */
export function CalendarScreen() {
  const id = useRecordId();
  return id === 'new' ? <CalendarEditor data={undefined} /> : <KnownCalendar key={id} id={id} />;
}

function KnownCalendar({ id }: { readonly id: string }) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.calendar.get.queryOptions({ id }));
  if (data) return <CalendarEditor data={data} />;
  return (
    <Page title={t('calendar')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting />}
    </Page>
  );
}
