import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RuleDefinition } from '#shared/rules/rule-definition.ts';
import { trpc } from '../../data/trpc.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './rules.module.css';
import { ruleTexts } from './texts.ts';

interface Props {
  readonly entity: string;
  /** Undefined while something is missing. */
  readonly definition: RuleDefinition | undefined;
}

const PAUSE = 250;

/** The rule in words, as it is being written. */
export function RuleSentence({ entity, definition }: Props) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const said = definition === undefined ? null : JSON.stringify(definition);
  const [settled] = useDebouncedValue(said, PAUSE);
  const { data } = useQuery({
    ...trpc.rules.sentence.queryOptions({
      entity,
      definition: JSON.parse(settled ?? 'null') as RuleDefinition,
    }),
    enabled: settled !== null && settled === said,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (said === null) return <p className={`${styles.sentence} ${styles.incomplete}`}>{t('incomplete')}</p>;
  return <p className={styles.sentence}>{local(data)}</p>;
}
