import { Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScoreRules } from '#shared/lead-score/score-rules.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { EngagementRules, Thresholds } from './engagement-rules.tsx';
import { FitRules } from './fit-rules.tsx';
import styles from './score.module.css';
import { scoreTexts } from './texts.ts';

interface Props {
  readonly revision: number;
  readonly saved: ScoreRules;
  readonly mayWrite: boolean;
}

/** The rules in force, to be changed, tried and saved as a version. Nothing is written before the save. */
export function RulesEditor({ revision, saved, mayWrite }: Props) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const format = useFormat();
  const [rules, setRules] = useState(saved);
  const [tried, setTried] = useState<ScoreRules | null>(null);
  const [saving, setSaving] = useState(false);
  const [note, setNote] = useState('');
  const changed = JSON.stringify(rules) !== JSON.stringify(saved);
  const asked = saving ? rules : tried;
  const { data: trial, error } = useQuery({
    ...trpc.marketing.score.trial.queryOptions({ rules: asked ?? saved }),
    enabled: asked !== null,
  });
  const save = useCommand(client.marketing.score.save.mutate, {
    failed: () => true,
    done: ({ changed: count }) => {
      tellDone(t('done', { count }));
      setSaving(false);
    },
  });
  return (
    <>
      <Group justify="space-between">
        <p className={styles.note}>{revision === 0 ? t('builtIn') : t('inForce', { revision })}</p>
        {mayWrite && (
          <Group gap="xs">
            <Button variant="default" disabled={!changed} onClick={() => setRules(saved)}>
              {t('discard')}
            </Button>
            <Button variant="default" onClick={() => setTried(rules)}>
              {t('trial')}
            </Button>
            <Button disabled={!changed} onClick={() => setSaving(true)}>
              {t('save')}
            </Button>
          </Group>
        )}
      </Group>
      {error && !saving && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {tried && trial && !saving && (
        <Section title={t('trialTitle')}>
          <p className={styles.note}>{t('trialNote', { leads: trial.leads, changed: trial.changed })}</p>
          <PlainTable
            label={t('trialTitle')}
            columns={[
              { id: 'grade', header: t('grade'), cell: ({ name }) => name },
              {
                id: 'before',
                header: t('before'),
                number: true,
                cell: ({ before }) => format.integer(before),
              },
              { id: 'after', header: t('after'), number: true, cell: ({ after }) => format.integer(after) },
            ]}
            rows={[
              ...trial.grades.map(({ grade, ...counts }) => ({ name: grade as string, ...counts })),
              { name: t('qualified'), ...trial.qualified },
            ]}
            rowId={({ name }) => name}
          />
        </Section>
      )}
      <FitRules rules={rules.fit} mayWrite={mayWrite} onChange={(fit) => setRules({ ...rules, fit })} />
      <EngagementRules rules={rules} mayWrite={mayWrite} onChange={setRules} />
      <Thresholds rules={rules} mayWrite={mayWrite} onChange={setRules} />
      {saving && (
        <ConfirmDialog
          title={t('saveTitle')}
          effects={trial && [t('saveEffect', { count: trial.changed })]}
          refusal={error ? errorSentence(error, language) : undefined}
          problem={save.error ? errorSentence(save.error, language) : undefined}
          incomplete={note.trim() === ''}
          action={t('save')}
          pending={save.pending}
          onConfirm={() => save.run({ rules, note: note.trim() })}
          onClose={() => setSaving(false)}
        >
          <TextInput
            label={t('note')}
            required
            maxLength={300}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </>
  );
}
