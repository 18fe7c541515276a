import { Select, TextInput } from '@mantine/core';
import type { RuleAction } from '#shared/rules/rule-definition.ts';
import { useMeta, type VisibleEntity } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type To = Extract<RuleAction, { do: 'mail' }>['to'];

interface Props {
  readonly entity: VisibleEntity;
  readonly to: To;
  readonly onChange: (to: To) => void;
}

const ADDRESS = 'address';

/** To whom a rule mails: a mail field of the record or of what it points at, or an address. */
export function MailTo({ entity, to, onChange }: Props) {
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
  return (
    <div className={styles.row}>
      <Select
        size="xs"
        w={190}
        aria-label={t('mailTo')}
        allowDeselect={false}
        data={[...own, ...through, { value: ADDRESS, label: t('address') }]}
        value={'field' in to ? to.field : ADDRESS}
        onChange={(next) => next && onChange(next === ADDRESS ? { address: '' } : { field: next })}
      />
      {'address' in to && (
        <TextInput
          size="xs"
          type="email"
          className={styles.wide}
          aria-label={t('address')}
          placeholder="name@example.com"
          value={to.address}
          onChange={({ currentTarget }) => onChange({ address: currentTarget.value })}
        />
      )}
    </div>
  );
}
