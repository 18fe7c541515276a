import { Button } from '@mantine/core';
import { IconBolt, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../data/meta.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Go } from '../../ui/layout/go.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { type PlainColumn, PlainTable } from '../../ui/layout/plain-table.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import styles from './rules.module.css';
import { stateOf } from './states.ts';
import { ruleTexts } from './texts.ts';

type Rule = Outputs['rules']['list'][number];

const NEW = '/workspace/rules/new';

/** All rules: what each says, whether it is on, how it went lately. */
export function RulesPage() {
  const t = useTexts(ruleTexts);
  const go = useGo();
  const mayWrite = useMay()('core.rule.write');
  const { data: rules, error } = useQuery(trpc.rules.list.queryOptions());
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={15} />} onClick={() => go(NEW)}>
      {t('newRule')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={add}>
      {!rules && (error ? <Refusal error={error} /> : <Waiting shape="rows" />)}
      {rules?.length === 0 && (
        <EmptyState
          icon={<IconBolt size={32} stroke={1.4} />}
          title={t('noneTitle')}
          hint={t('noneHint')}
          actions={add}
        />
      )}
      {rules !== undefined && rules.length > 0 && (
        <Section flush>
          <RuleTable rules={rules} />
        </Section>
      )}
    </Page>
  );
}

function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const format = useFormat();
  const columns: readonly PlainColumn<Rule>[] = [
    {
      id: 'name',
      header: t('name'),
      cell: ({ id, name }) => (
        <Go to={`/workspace/rules/${id}`} className={styles.name}>
          {name}
        </Go>
      ),
    },
    {
      id: 'sentence',
      header: t('sentence'),
      cell: ({ sentence }) => <span className={styles.said}>{local(sentence)}</span>,
    },
    { id: 'state', header: t('state'), cell: (rule) => <RuleState rule={rule} /> },
    { id: 'owner', header: t('owner'), cell: ({ owner }) => <span className={styles.nowrap}>{owner}</span> },
    {
      id: 'lastRun',
      header: t('lastRun'),
      cell: ({ lastAt }) => <span className={`${styles.nowrap} numeric`}>{format.instant(lastAt)}</span>,
    },
    { id: 'done', header: t('done'), number: true, cell: ({ done }) => format.integer(done) },
    {
      id: 'failed',
      header: t('failed'),
      number: true,
      cell: ({ failed }) => <span className={failed > 0 ? styles.bad : ''}>{format.integer(failed)}</span>,
    },
  ];
  return <PlainTable label={t('title')} columns={columns} rows={rules} rowId={({ id }) => id} />;
}

function RuleState({ rule }: { readonly rule: Rule }) {
  const t = useTexts(ruleTexts);
  const { key, tone } = stateOf(rule.state);
  return (
    <span className={styles.nowrap}>
      <StatusBadge label={t(key)} tone={tone} />
      {rule.hasDraft && <span className={styles.under}>{t('hasDraft')}</span>}
    </span>
  );
}
