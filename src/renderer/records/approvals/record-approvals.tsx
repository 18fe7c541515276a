import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { ApprovalRequest } from './approval-request.tsx';
import { approvalTexts } from './texts.ts';

/** What was asked of approvers about a record, and what they said; nothing where nobody was asked. */
export function RecordApprovals({ entity, id }: { readonly entity: string; readonly id: string }) {
  const t = useTexts(approvalTexts);
  const allowed = useMay()('core.approval.read');
  const { data } = useQuery({ ...trpc.approvals.ofRecord.queryOptions({ entity, id }), enabled: allowed });
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('approvals')}>
      {data.map((request) => (
        <ApprovalRequest key={request.id} request={request} />
      ))}
    </Section>
  );
}
