import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useEntity, useMay, type VisibleEntity } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useFilterSubject } from '../../records/list/filter-subject.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { FilterGroupEditor } from '../../ui/filter/filter-group-editor.tsx';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { PageTitle } from '../../ui/layout/page-title.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { Refusal } from '../refusal.tsx';
import { ActionEditor } from './action-editor.tsx';
import { definitionOf, draftOf, emptyAction, emptyDraft, keyed, type RuleDraft } from './rule-draft.ts';
import { RuleSentence } from './rule-sentence.tsx';
import { RuleVersions } from './rule-versions.tsx';
import styles from './rules.module.css';
import { RunLog } from './run-log.tsx';
import { stateOf } from './states.ts';
import { ruleTexts } from './texts.ts';
import { TrialResult } from './trial-result.tsx';
import { useRuleCommands } from './use-rule-commands.ts';
import type { Vocabulary } from './use-vocabulary.ts';
import { WhenEditor } from './when-editor.tsx';

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
              rule={rule}
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

interface ButtonProps {
  readonly rule: Rule | undefined;
  readonly dirty: boolean;
  readonly complete: boolean;
  readonly commands: ReturnType<typeof useRuleCommands>;
  readonly onSave: () => void;
}

/** Save, try, switch on, in this order; only what can be done now. */
function RuleButtons({ rule, dirty, complete, commands, onSave }: ButtonProps) {
  const t = useTexts(ruleTexts);
  if (!rule || dirty)
    return (
      <Button disabled={!complete} loading={commands.pending} onClick={onSave}>
        {t('save')}
      </Button>
    );
  const waiting = rule.state !== 'active' || rule.hasDraft;
  const never = rule.state === 'draft' || rule.state === 'trial';
  return (
    <>
      {never && (
        <Button variant="subtle" onClick={commands.remove}>
          {t('remove')}
        </Button>
      )}
      <Button variant="default" loading={commands.trying} onClick={commands.tryIt}>
        {t('tryIt')}
      </Button>
      {rule.state === 'active' && (
        <Button variant="default" onClick={commands.disable}>
          {t('disable')}
        </Button>
      )}
      {waiting && (
        <Button disabled={rule.triedAt === null || !rule.mine} onClick={commands.enable}>
          {t('enable')}
        </Button>
      )}
    </>
  );
}

interface FormProps {
  readonly entity: VisibleEntity;
  readonly vocabulary: readonly Vocabulary[];
  readonly rule: Rule | undefined;
  readonly draft: RuleDraft;
  readonly disabled: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

function RuleForm({ entity, vocabulary, rule, draft, disabled, onChange }: FormProps) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const subject = useFilterSubject(entity);
  const change = (part: Partial<RuleDraft>): void => onChange({ ...draft, ...part });
  const { actions } = draft;
  return (
    <fieldset disabled={disabled} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <div className={styles.head}>
        <TextInput
          size="xs"
          label={t('name')}
          required
          maxLength={80}
          value={draft.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
        <Select
          size="xs"
          label={t('kind')}
          searchable
          allowDeselect={false}
          disabled={rule !== undefined}
          data={vocabulary.map(({ name, label }) => ({ value: name, label: local(label) }))}
          value={draft.entity}
          onChange={(name) => name && onChange({ ...emptyDraft(name), name: draft.name })}
        />
      </div>
      <div style={{ height: 14 }} />
      <div className={styles.part}>
        <span className={styles.word}>{t('when')}</span>
        <WhenEditor
          entity={entity}
          known={vocabulary.find(({ name }) => name === entity.name)}
          when={draft.when}
          onChange={(when) => change({ when })}
        />
      </div>
      <div className={styles.part}>
        <span className={styles.word}>{t('condition')}</span>
        <div>
          <FilterGroupEditor
            subject={subject}
            group={draft.condition}
            onChange={(condition) => change({ condition })}
          />
          {draft.condition.parts.length === 0 && <p className={styles.hint}>{t('conditionHint')}</p>}
        </div>
      </div>
      <div className={styles.part}>
        <span className={styles.word}>{t('thenDo')}</span>
        <div>
          {actions.map(({ key, action }) => (
            <ActionEditor
              key={key}
              entity={entity}
              vocabulary={vocabulary}
              ruleId={rule?.id ?? null}
              action={action}
              onChange={(next) =>
                change({ actions: actions.map((each) => (each.key === key ? { key, action: next } : each)) })
              }
              onRemove={
                actions.length > 1
                  ? () => change({ actions: actions.filter((each) => each.key !== key) })
                  : undefined
              }
            />
          ))}
          <Button
            variant="subtle"
            size="compact-xs"
            mt={8}
            leftSection={<IconPlus size={14} />}
            disabled={actions.length >= 10}
            onClick={() => change({ actions: [...actions, keyed(emptyAction('notify'))] })}
          >
            {t('addAction')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
