import { Button, Checkbox, Group, Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemText } from '#shared/errors.ts';
import { client } from '../../data/client.ts';
import { type CommandOptions, useCommand } from '../../data/command.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { Leases } from './numbering-data.ts';
import styles from './numbers.module.css';
import { numberTexts } from './texts.ts';

interface Props {
  readonly leases: Leases;
  readonly onClose: () => void;
}

type Way = 'new' | 'continue';

/** Takes a letter for this device: a new one, or one that another copy numbered under before. */
export function TakeSeries({ leases, onClose }: Props) {
  const t = useTexts(numberTexts);
  const local = useLocal();
  const language = useLanguage();
  const others = leases.letters.filter((letter) => letter !== leases.current?.series);
  const [way, setWay] = useState<Way>('new');
  const [letter, setLetter] = useState(leases.next);
  const [continued, setContinued] = useState(others[0] ?? null);
  const [stated, setStated] = useState<Readonly<Record<string, string>>>({});
  const [retired, setRetired] = useState(false);
  const [reason, setReason] = useState('');
  const documents = leases.known.find(({ series }) => series === continued)?.documents ?? [];
  const lastOf = ({ entity, number }: (typeof documents)[number]): string => stated[entity] ?? number ?? '0';

  const send = (_: null, options: CommandOptions): Promise<{ series: string }> =>
    way === 'new'
      ? client.numbering.lease.mutate({ series: letter, ...(reason.trim() ? { reason } : {}) }, options)
      : client.numbering.continue.mutate(
          {
            series: continued ?? '',
            lasts: Object.fromEntries(documents.map((each) => [each.entity, lastOf(each)])),
            reason,
          },
          options,
        );
  const command = useCommand(send, {
    done: ({ series }) => {
      tellDone(t('taken', { series }));
      onClose();
    },
    failed: () => true,
  });
  const problems = command.error ? (wireErrorOf(command.error)?.problems ?? []) : [];
  const problemOf = (field: string): string | undefined => {
    const problem = problems.find((each) => each.field === field);
    return problem && problemText(problem, language);
  };
  const ready = way === 'new' ? letter.trim() !== '' : continued !== null && retired && reason.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={t('takeTitle')} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (ready) command.run(null);
        }}
      >
        <Stack gap="sm">
          {others.length > 0 && (
            <SegmentedControl
              fullWidth
              aria-label={t('takeTitle')}
              data={[
                { value: 'new', label: t('asNew') },
                { value: 'continue', label: t('asBefore') },
              ]}
              value={way}
              onChange={(chosen) => {
                command.reset();
                setWay(chosen === 'continue' ? 'continue' : 'new');
              }}
            />
          )}
          <p className={styles.note}>{t(way === 'new' ? 'newHint' : 'continueHint')}</p>
          {way === 'new' ? (
            <TextInput
              label={t('series')}
              required
              maxLength={3}
              value={letter}
              onChange={({ currentTarget }) => setLetter(currentTarget.value.toUpperCase())}
            />
          ) : (
            <>
              <Select
                label={t('series')}
                allowDeselect={false}
                data={others}
                value={continued}
                onChange={(chosen) => {
                  setContinued(chosen);
                  setStated({});
                }}
              />
              {documents.map((each) => (
                <TextInput
                  key={each.entity}
                  label={local(each.label)}
                  description={each.number ? t('lastKnown', { number: each.number }) : t('noneKnown')}
                  required
                  spellCheck={false}
                  value={lastOf(each)}
                  error={problemOf(each.entity)}
                  onChange={({ currentTarget }) => {
                    const { value } = currentTarget;
                    setStated((known) => ({ ...known, [each.entity]: value }));
                  }}
                />
              ))}
            </>
          )}
          <TextInput
            label={t('reason')}
            required={way === 'continue'}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {way === 'continue' && (
            <Checkbox
              label={t('retired')}
              checked={retired}
              onChange={({ currentTarget }) => setRetired(currentTarget.checked)}
            />
          )}
          {command.error && problems.length === 0 && (
            <ProblemNotice>{errorSentence(command.error, language)}</ProblemNotice>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={command.pending}>
              {t(way === 'new' ? 'confirmTake' : 'confirmContinue')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
