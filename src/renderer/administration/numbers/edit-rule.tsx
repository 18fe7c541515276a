import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '#shared/errors.ts';
import { type NumberRule, RESET_CHOICES, RESETS } from '#shared/number-pattern.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useInSentence, useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { DocumentSeries } from './numbering-data.ts';
import styles from './numbers.module.css';
import { numberTexts } from './texts.ts';

interface Props {
  readonly series: DocumentSeries;
  readonly onClose: () => void;
}

const PARTS = [
  ['{prefix}', 'partPrefix'],
  ['{series}', 'partSeries'],
  ['{year}', 'partYear'],
  ['{month}', 'partMonth'],
  ['{serial:6}', 'partSerial'],
] as const;

/** Another rule for one kind of document: what it would write next stands below while it is typed. */
export function EditRule({ series: { entity, label, rule: before }, onClose }: Props) {
  const t = useTexts(numberTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const language = useLanguage();
  const [rule, setRule] = useState<NumberRule>(before);
  const [reason, setReason] = useState('');
  const preview = useQuery({
    ...trpc.numbering.preview.queryOptions({ entity, rule }),
    placeholderData: keepPreviousData,
  });
  const command = useCommand(client.numbering.update.mutate, {
    done: () => {
      tellDone(t('saved'));
      onClose();
    },
    failed: () => true,
  });
  const problems = preview.data?.problems ?? [];
  const problemOf = (field: string): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    return problem && problemText(problem, language);
  };
  const change = (patch: Partial<NumberRule>): void => {
    command.reset();
    setRule((known) => ({ ...known, ...patch }));
  };
  const ready = preview.data?.example != null && !preview.isPlaceholderData;
  return (
    <Modal opened onClose={onClose} title={t('changeTitle', { document: inSentence(label) })} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (ready) command.run({ entity, rule, before, ...(reason.trim() ? { reason } : {}) });
        }}
      >
        <Stack gap="sm">
          <p className={styles.note}>{t('keeps')}</p>
          <Group grow align="flex-start" gap="sm">
            <TextInput
              label={t('prefix')}
              required
              value={rule.prefix}
              error={problemOf('prefix')}
              onChange={({ currentTarget }) => change({ prefix: currentTarget.value })}
            />
            <Select
              label={t('reset')}
              allowDeselect={false}
              data={RESET_CHOICES.map(({ value, label: name }) => ({ value, label: local(name) }))}
              value={rule.reset}
              onChange={(chosen) => {
                const reset = RESETS.find((each) => each === chosen);
                if (reset) change({ reset });
              }}
            />
          </Group>
          <TextInput
            label={t('pattern')}
            required
            spellCheck={false}
            value={rule.pattern}
            error={problemOf('pattern')}
            onChange={({ currentTarget }) => change({ pattern: currentTarget.value })}
          />
          <ul className={styles.names} aria-label={t('parts')}>
            {PARTS.map(([part, text]) => (
              <li key={part}>
                <code>{part}</code> {t(text)}
              </li>
            ))}
          </ul>
          <dl className={styles.example} aria-live="polite">
            <dt>{t('next')}</dt>
            <dd className="numeric">{preview.data?.example ?? '—'}</dd>
          </dl>
          <TextInput
            label={t('reason')}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {(command.error ?? preview.error) && (
            <ProblemNotice>{errorSentence(command.error ?? preview.error, language)}</ProblemNotice>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={command.pending}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
