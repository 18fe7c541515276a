import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordId } from '../../../records/record/record-id.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { complianceTexts } from '../texts.ts';
import { ContractPage } from './contract-page.tsx';

/** A contract by its address. */
export function ContractScreen() {
  const t = useTexts(complianceTexts);
  const language = useLanguage();
  const id = useRecordId();
  const [date, setDate] = useState<string | null>(null);
  const { data, error } = useQuery({
    ...trpc.compliance.contract.get.queryOptions({ id, ...(date ? { date } : {}) }),
    placeholderData: (before) => (before?.contract.id === id ? before : undefined),
  });
  if (data)
    return (
      // what is typed is given up where nothing may be changed any more; dialogs that are open otherwise stay
      <ContractPage key={`${id} ${data.mayEdit}`} data={data} date={date} onDate={setDate} />
    );
  return (
    <Page title={t('desk')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="record" />}
    </Page>
  );
}
