import { Textarea, TextInput } from '@mantine/core';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { MailTo } from './mail-to.tsx';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly action: Extract<RuleAction, { do: 'mail' }>;
  readonly onChange: (action: RuleAction) => void;
}

/** To whom, about what, and the text of a mail. */
export function MailFields({ entity, action, onChange }: Props) {
  const t = useTexts(ruleTexts);
  return (
    <>
      <MailTo entity={entity} to={action.to} onChange={(to) => onChange({ ...action, to })} />
      <TextInput
        size="xs"
        aria-label={t('subject')}
        placeholder={t('subject')}
        maxLength={300}
        value={action.subject}
        onChange={({ currentTarget }) => onChange({ ...action, subject: currentTarget.value })}
      />
      <Textarea
        size="xs"
        autosize
        minRows={3}
        maxRows={10}
        aria-label={t('text')}
        placeholder={t('text')}
        value={action.text}
        onChange={({ currentTarget }) => onChange({ ...action, text: currentTarget.value })}
      />
      <p className={styles.hint}>{t('textHint')}</p>
    </>
  );
}
