import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useRecordId } from '../../records/record/record-id.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { templateTexts } from './texts.ts';

/** A template by its address. */
export function TemplateScreen() {
  const id = useRecordId();
  const t = useTexts(templateTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.templates.get.queryOptions({ id }));
  if (data) return <TemplateEditor key={id} data={data} />;
  return (
    <Page title={t('template')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting />}
    </Page>
  );
}
