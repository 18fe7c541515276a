import type { LocalText } from '#shared/texts.ts';
import { useMeta } from '../../data/meta.ts';
import type { Outputs } from '../../data/trpc.ts';
import { changeText } from '../../records/record/history-words.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

type Change = Outputs['rules']['runs']['runs'][number]['changes'][number];

interface Props {
  /** The kind of record that the rule acts on. */
  readonly entity: string;
  readonly changes: readonly Change[];
  readonly effects: readonly LocalText[];
}

/** What a rule changed or would change, field by field; fields of other records with what they are. */
export function ChangeLines({ entity, changes, effects }: Props) {
  const t = useTexts(ruleTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const format = useFormat();
  const meta = useMeta();
  if (changes.length + effects.length === 0) return <span className={styles.what}>{t('noChange')}</span>;
  return (
    <ul className={styles.changes}>
      {changes.map((change) => {
        const known = meta?.entities.find(({ name }) => name === change.entity);
        const words = (value: Change['new']): string =>
          known ? changeText(change, value, known, format) : String(value ?? '');
        const old = words(change.old);
        return (
          <li key={`${change.id} ${change.field}`}>
            <span className={styles.what}>
              {change.entity === entity ? '' : `${local(known?.label)} · `}
              {local(change.label)}:{' '}
            </span>
            {old !== '' && `${old} → `}
            {words(change.new) || ui('none')}
          </li>
        );
      })}
      {effects.map((effect) => (
        <li key={effect.zh}>{local(effect)}</li>
      ))}
    </ul>
  );
}
