import { useMemo, useState } from 'react';
import { useEntity, useMay } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { Refusal } from '../refusal.tsx';
import { RuleButtons } from './rule-buttons.tsx';
import { definitionOf, draftOf, emptyDraft, type RuleDraft } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';
import { RuleSentence } from './rule-sentence.tsx';
import { RuleVersions } from './rule-versions.tsx';
import styles from './rules.module.css';
import { RunLog } from './run-log.tsx';
import { stateOf } from './states.ts';
import { ruleTexts } from './texts.ts';
import { TrialResult } from './trial-result.tsx';
import { useRuleCommands } from './use-rule-commands.ts';
import type { Vocabulary } from './use-vocabulary.ts';

type Rule = Outputs['rules']['get'];

interface Props {
  /** Undefined for one that does not exist yet. */
  readonly rule: Rule | undefined;
  readonly vocabulary: readonly Vocabulary[];
}

const FIRST = 'deal';

/** A rule as a sentence that can be changed: when, if, then; with its trial and what it did. */
export function RuleEditor({ rule, vocabulary }: Props) {
  const t = useTexts(ruleTexts);
  const language = useLanguage();
  const may = useMay();
  const [edited, setEdited] = useState<RuleDraft | null>(null);
  const kinds = vocabulary.map(({ name }) => name);
  const stored = useMemo(() => (rule ? draftOf(rule.name, rule.entity, rule.definition) : null), [rule]);
  const [first] = useState(() => emptyDraft(kinds.includes(FIRST) ? FIRST : (kinds[0] ?? '')));
  const draft = edited ?? stored ?? first;
  const entity = useEntity(draft.entity);
  const definition = definitionOf(draft);
  const complete = definition !== undefined && draft.name.trim() !== '';
  const commands = useRuleCommands(rule?.id, () => setEdited(null));
  const mayWrite = may('core.rule.write');
  const dirty = edited !== null;
  const save = (): void => {
    if (definition) commands.save({ name: draft.name.trim(), entity: draft.entity, definition });
  };
  const badge = rule && stateOf(rule.state);
  return (
    <Page
      title={
        <PageTitle
          name={rule?.name ?? t('newRule')}
          kind={t('rule')}
          back={{ to: '/workspace/rules', label: t('title') }}
        />
      }
      beside={badge && <StatusBadge label={t(badge.key)} tone={badge.tone} />}
      actions={
        mayWrite && (
          <RuleButtons rule={rule} dirty={dirty} complete={complete} commands={commands} onSave={save} />
        )
      }
    >
      <UnsavedGuard when={dirty && !commands.pending} />
      <div className={styles.stack}>
        {rule?.problem && (
          <ProblemNotice>
            {t('problem')}
            {errorSentence(rule.problem, language)}
          </ProblemNotice>
        )}
        <Refusal error={commands.error} />
        {entity && (
          <Section>
            <RuleForm
              entity={entity}
              vocabulary={vocabulary}
              ruleId={rule?.id ?? null}
              draft={draft}
              disabled={!mayWrite}
              onChange={setEdited}
            />
            <RuleSentence entity={draft.entity} definition={definition} />
            {rule && (
              <p className={styles.hint}>
                {t(rule.mine ? 'actsAs' : 'notMine', { owner: rule.owner })}{' '}
                {rule.triedAt === null && !dirty && rule.state !== 'active' && t('mustTry')}
              </p>
            )}
          </Section>
        )}
        {commands.report && !dirty && <TrialResult entity={draft.entity} report={commands.report} />}
        {rule && <RunLog id={rule.id} entity={rule.entity} />}
        {rule && <RuleVersions versions={rule.versions} />}
      </div>
    </Page>
  );
}
