import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { VisibleEntity } from '../../data/meta.ts';
import { useFilterSubject } from '../../records/list/filter-subject.ts';
import { FilterGroupEditor } from '../../ui/filter/filter-group-editor.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { ActionEditor } from './action-editor.tsx';
import { emptyAction, emptyDraft, keyed, type RuleDraft } from './rule-draft.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';
import type { Vocabulary } from './use-vocabulary.ts';
import { WhenEditor } from './when-editor.tsx';

interface Props {
  readonly entity: VisibleEntity;
  readonly vocabulary: readonly Vocabulary[];
  /** The rule itself; null for one that does not exist yet. */
  readonly ruleId: string | null;
  readonly draft: RuleDraft;
  readonly disabled: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

/** The parts of a rule: its name, the kind of record, when, if, then. */
export function RuleForm({ entity, vocabulary, ruleId, draft, disabled, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const subject = useFilterSubject(entity);
  const change = (part: Partial<RuleDraft>): void => onChange({ ...draft, ...part });
  const { actions } = draft;
  return (
    <fieldset disabled={disabled} className={styles.form}>
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
          disabled={ruleId !== null}
          data={vocabulary.map(({ name, label }) => ({ value: name, label: local(label) }))}
          value={draft.entity}
          onChange={(name) => name && onChange({ ...emptyDraft(name), name: draft.name })}
        />
      </div>
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
              ruleId={ruleId}
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
