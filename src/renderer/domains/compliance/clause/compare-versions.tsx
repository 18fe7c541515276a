import { Group, Modal, Select, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { TextDiff } from '../../../ui/diff/text-diff.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import { uiTexts } from '../../../ui/texts.ts';
import type { ContractData } from '../contract/contract-data.ts';
import type { VersionComparison } from './clause-data.ts';
import styles from './clause-text.module.css';
import { clauseTexts } from './texts.ts';

interface Props {
  readonly data: ContractData;
  readonly onClose: () => void;
}

const TONES = {
  same: 'neutral',
  changed: 'progress',
  added: 'good',
  removed: 'bad',
  moved: 'warning',
} as const;

/** Any two versions of a contract: how much changed, then clause by clause and word by word. */
export function CompareVersions({ data, onClose }: Props) {
  const t = useTexts(clauseTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const format = useFormat();
  const { versions, contract } = data;
  const [right, setRight] = useState(versions[0]?.id ?? '');
  const [left, setLeft] = useState(versions[1]?.id ?? right);
  const [onlyChanges, setOnlyChanges] = useState(true);
  const { data: found, error } = useQuery(
    trpc.compliance.contract.compare.queryOptions({ id: contract.id, left, right }),
  );
  const choices = versions.map(({ id, revision, createdAt }) => ({
    value: id,
    label: `${t('version', { revision })} · ${format.instant(createdAt)}`,
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('compareVersions')}
      size="xl"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Group grow align="flex-end">
          <Select
            label={t('before')}
            allowDeselect={false}
            data={choices}
            value={left}
            onChange={(id) => setLeft(id ?? left)}
          />
          <Select
            label={t('after')}
            allowDeselect={false}
            data={choices}
            value={right}
            onChange={(id) => setRight(id ?? right)}
          />
        </Group>
        {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
        {!found && !error && <Waiting />}
        {found && (
          <>
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <Text size="sm">
                {t('summary', {
                  ...found.counts,
                  wordsAdded: found.wordsAdded,
                  wordsRemoved: found.wordsRemoved,
                })}
              </Text>
              <Switch
                style={{ flex: 'none' }}
                label={t('onlyChanges')}
                checked={onlyChanges}
                onChange={({ currentTarget }) => setOnlyChanges(currentTarget.checked)}
              />
            </Group>
            <ClauseChanges changes={found.clauses} onlyChanges={onlyChanges} />
          </>
        )}
      </Stack>
    </Modal>
  );
}

interface ChangesProps {
  readonly changes: VersionComparison['clauses'];
  readonly onlyChanges: boolean;
}

function ClauseChanges({ changes, onlyChanges }: ChangesProps) {
  const t = useTexts(clauseTexts);
  const shown = onlyChanges ? changes.filter(({ kind }) => kind !== 'same') : changes;
  if (shown.length === 0) return <Text c="dimmed">{t('identical')}</Text>;
  return (
    <div>
      {shown.map((change) => (
        <article
          key={`${change.before} ${change.after}`}
          className={styles.item}
          aria-label={`${t(change.kind)} ${change.heading}`}
        >
          <div className={styles.head}>
            <StatusBadge label={t(change.kind)} tone={TONES[change.kind]} />
            <span className={styles.title}>
              {change.oldHeading === null ? (
                change.heading
              ) : (
                <TextDiff old={change.oldHeading} now={change.heading} />
              )}
            </span>
            {change.kind === 'changed' && change.moved && (
              <StatusBadge label={t('moved')} tone={TONES.moved} />
            )}
            <span className={styles.label}>
              {t('place', { before: change.before ?? NOTHING, after: change.after ?? NOTHING })}
            </span>
          </div>
          <TextDiff old={change.oldText} now={change.text} />
        </article>
      ))}
    </div>
  );
}
