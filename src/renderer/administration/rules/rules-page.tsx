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
import { Section } from '../../ui/layout/section.tsx';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { Refusal } from '../refusal.tsx';
import styles from './rules.module.css';
import { stateOf } from './states.ts';
import { ruleTexts } from './texts.ts';

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
      {!rules && (error ? <Refusal error={error} /> : <Waiting />)}
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
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('sentence')}</th>
                <th scope="col">{t('state')}</th>
                <th scope="col">{t('owner')}</th>
                <th scope="col">{t('lastRun')}</th>
                <th scope="col" className={styles.number}>
                  {t('done')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('failed')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} />
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </Page>
  );
}

function RuleRow({ rule }: { readonly rule: Outputs['rules']['list'][number] }) {
  const t = useTexts(ruleTexts);
  const local = useLocal();
  const format = useFormat();
  const { id, name, sentence, state, owner, lastAt, done, failed, hasDraft } = rule;
  const { key, tone } = stateOf(state);
  return (
    <tr>
      <th scope="row">
        <Go to={`/workspace/rules/${id}`}>{name}</Go>
      </th>
      <td className={styles.said}>{local(sentence)}</td>
      <td className={styles.nowrap}>
        <StatusBadge label={t(key)} tone={tone} />
        {hasDraft && <div className={styles.hint}>{t('hasDraft')}</div>}
      </td>
      <td className={styles.nowrap}>{owner}</td>
      <td className={`${styles.nowrap} numeric`}>{format.instant(lastAt)}</td>
      <td className={styles.number}>{format.integer(done)}</td>
      <td className={`${styles.number} ${failed > 0 ? styles.bad : ''}`}>{format.integer(failed)}</td>
    </tr>
  );
}
