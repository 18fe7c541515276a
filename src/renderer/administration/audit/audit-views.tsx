import { SegmentedControl } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { AUDIT_PATH } from './audit-filter.ts';
import { auditTexts } from './texts.ts';

const PATHS = { log: AUDIT_PATH, heads: `${AUDIT_PATH}/heads` } as const;

/** The log as actions, or as the end of each day. */
export function AuditViews({ view }: { readonly view: keyof typeof PATHS }) {
  const t = useTexts(auditTexts);
  const go = useGo();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('views')}
      value={view}
      onChange={(next) => go(next === 'heads' ? PATHS.heads : PATHS.log)}
      data={[
        { value: 'log', label: t('viewLog') },
        { value: 'heads', label: t('viewHeads') },
      ]}
    />
  );
}
