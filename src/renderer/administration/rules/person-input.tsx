import { Select } from '@mantine/core';
import type { RulePerson } from '#shared/rules/rule-definition.ts';
import { ReferenceInput } from '../../ui/form/reference-input.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly person: RulePerson;
  readonly onChange: (person: RulePerson) => void;
}

const KINDS = ['recordOwner', 'ruleOwner', 'person', 'role'] as const;
type Kind = (typeof KINDS)[number];

const kindOf = (person: RulePerson): Kind => KINDS.find((kind) => kind in person) ?? 'recordOwner';

const begin = (kind: Kind): RulePerson => {
  if (kind === 'recordOwner') return { recordOwner: true };
  if (kind === 'ruleOwner') return { ruleOwner: true };
  return kind === 'person' ? { person: '' } : { role: '' };
};

/** Whom a rule means: somebody by name or role, the record's owner, or its own. */
export function PersonInput({ person, onChange }: Props) {
  const t = useTexts(ruleTexts);
  return (
    <div className={styles.row}>
      <Select
        size="xs"
        w={190}
        aria-label={t('who')}
        allowDeselect={false}
        data={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        value={kindOf(person)}
        onChange={(kind) => kind && onChange(begin(kind as Kind))}
      />
      {'person' in person && (
        <ReferenceInput
          size="xs"
          entity="person"
          aria-label={t('person')}
          required
          value={person.person || null}
          onChange={(id) => onChange({ person: id ?? '' })}
        />
      )}
      {'role' in person && (
        <ReferenceInput
          size="xs"
          entity="role"
          aria-label={t('role')}
          required
          value={person.role || null}
          onChange={(id) => onChange({ role: id ?? '' })}
        />
      )}
    </div>
  );
}
