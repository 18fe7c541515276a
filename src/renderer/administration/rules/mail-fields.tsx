import { Select, Textarea, TextInput } from '@mantine/core';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type Mail = Extract<RuleAction, { do: 'mail' }>;

interface Props {
  readonly entity: VisibleEntity;
  readonly action: Mail;
  readonly onChange: (action: RuleAction) => void;
}

const ADDRESS = 'address';

/** To whom, about what, and the text of a mail. */
export function MailFields({ entity, action, onChange }: Props) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const meta = useMeta();
  const own = entity.fields
    .filter(({ kind }) => kind === 'email')
    .map(({ name, label }) => ({ value: name, label: local(label) }));
  const through = entity.fields.flatMap((outer) =>
    (meta?.entities.find(({ name }) => name === outer.target)?.fields ?? [])
      .filter(({ kind }) => kind === 'email')
      .map((inner) => ({
        value: `${outer.name}.${inner.name}`,
        label: `${local(outer.label)} › ${local(inner.label)}`,
      })),
  );
  const { to } = action;
  const give = (next: Mail['to']): void => onChange({ ...action, to: next });
  return (
    <>
      <div className={styles.row}>
        <Select
          size="xs"
          w={190}
          aria-label={t('mailTo')}
          allowDeselect={false}
          data={[...own, ...through, { value: ADDRESS, label: t('address') }]}
          value={'field' in to ? to.field : ADDRESS}
          onChange={(next) => next && give(next === ADDRESS ? { address: '' } : { field: next })}
        />
        {'address' in to && (
          <TextInput
            size="xs"
            type="email"
            className={styles.wide}
            aria-label={t('address')}
            placeholder="name@example.com"
            value={to.address}
            onChange={({ currentTarget }) => give({ address: currentTarget.value })}
          />
        )}
      </div>
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
