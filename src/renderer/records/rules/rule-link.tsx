import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { recordRuleTexts } from './texts.ts';

/** From an action in a history to the rule whose work it is. */
export function RuleLink({ group }: { readonly group: number }) {
  const t = useTexts(recordRuleTexts);
  const allowed = useMay()('core.rule.read');
  const { data } = useQuery({ ...trpc.rules.ofGroup.queryOptions({ group }), enabled: allowed });
  return data ? <Go to={`/workspace/rules/${data.id}`}>{t('show')}</Go> : null;
}
