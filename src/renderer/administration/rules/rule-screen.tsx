import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { useRecordId } from '../../records/record/record-id.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Refusal } from '../refusal.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { ruleTexts } from './texts.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** A rule by its address; `new` is one that does not exist yet. */
export function RuleScreen() {
  const id = useRecordId();
  const vocabulary = useVocabulary();
  if (vocabulary.length === 0) return <Waiting />;
  return id === 'new' ? (
    <RuleEditor rule={undefined} vocabulary={vocabulary} />
  ) : (
    <KnownRule key={id} id={id} vocabulary={vocabulary} />
  );
}

function KnownRule({
  id,
  vocabulary,
}: {
  readonly id: string;
  readonly vocabulary: ReturnType<typeof useVocabulary>;
}) {
  const t = useTexts(ruleTexts);
  const { data, error } = useQuery(trpc.rules.get.queryOptions({ id }));
  if (data) return <RuleEditor rule={data} vocabulary={vocabulary} />;
  return <Page title={t('rule')}>{error ? <Refusal error={error} /> : <Waiting />}</Page>;
}
