import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { RuleAction, RuleActionKind } from '#shared/rules/rule-definition.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { ActionFields } from './action-fields.tsx';
import { ACTIONS, emptyAction } from './rule-draft.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';
import type { Vocabulary } from './use-vocabulary.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly vocabulary: readonly Vocabulary[];
  /** The rule itself, which cannot start itself. */
  readonly ruleId: string | null;
  readonly action: RuleAction;
  readonly onChange: (action: RuleAction) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One thing that the rule does, and what it needs to know. */
export function ActionEditor({ entity, vocabulary, ruleId, action, onChange, onRemove }: Props) {
  const t = useTexts(ruleTexts);
  const known = vocabulary.find(({ name }) => name === entity.name);
  const offered = ACTIONS.filter((kind) => kind !== 'move' || (known?.moves.length ?? 0) > 0);
  return (
    <div className={styles.action}>
      <Select
        size="xs"
        aria-label={t('action')}
        allowDeselect={false}
        data={offered.map((kind) => ({ value: kind, label: t(kind) }))}
        value={action.do}
        onChange={(kind) => kind && onChange(emptyAction(kind as RuleActionKind))}
      />
      <div className={styles.fields}>
        <ActionFields
          entity={entity}
          vocabulary={vocabulary}
          ruleId={ruleId}
          action={action}
          onChange={onChange}
        />
      </div>
      {onRemove ? (
        <ActionIcon aria-label={t('removeAction')} onClick={onRemove}>
          <IconX size={15} />
        </ActionIcon>
      ) : (
        <span />
      )}
    </div>
  );
}
