import { SegmentedControl } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { useRecordPath } from '../places.ts';
import { ApprovalRequest } from './approval-request.tsx';
import styles from './approvals.module.css';
import { StandIns } from './stand-ins.tsx';
import { approvalTexts } from './texts.ts';

/** What waits for the reader's word, or for others' on what the reader asked; and who stands in for whom. */
export function ApprovalsScreen() {
  const t = useTexts(approvalTexts);
  const local = useLocal();
  const language = useLanguage();
  const pathOf = useRecordPath();
  const [which, setWhich] = useState<'mine' | 'asked'>('mine');
  const { data, error } = useQuery(trpc.approvals.inbox.queryOptions({ which }));
  return (
    <Page
      title={t('approvals')}
      toolbar={
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={which}
          onChange={(next) => setWhich(next === 'asked' ? 'asked' : 'mine')}
          data={[
            { value: 'mine', label: t('mine') },
            { value: 'asked', label: t('asked') },
          ]}
        />
      }
    >
      <div className={styles.stack}>
        {!data &&
          (error ? (
            <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
          ) : (
            <Waiting shape="rows" />
          ))}
        {data?.length === 0 && (
          <EmptyState icon={<IconChecks size={32} stroke={1.4} />} title={t('none')} hint={t('noneHint')} />
        )}
        {data?.map((item) => (
          <Section
            key={item.id}
            title={
              <>
                {local(item.kind)} · <Go to={pathOf(item.entity, item.recordId)}>{local(item.title)}</Go>
              </>
            }
          >
            <ApprovalRequest request={item} />
          </Section>
        ))}
        <StandIns />
      </div>
    </Page>
  );
}
