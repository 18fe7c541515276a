import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemText } from '#shared/errors.ts';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence, wireErrorOf } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import type { Entry } from '../../../ui/form/entry.ts';
import { FieldInput } from '../../../ui/form/field-input.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { SkeletonLines } from '../../../ui/skeleton/skeleton-lines.tsx';
import styles from './pipeline.module.css';
import { pipelineTexts } from './texts.ts';

/** A deal that a stage gate has stopped, and the stage it is to go to. */
export interface Stopped {
  readonly id: string;
  readonly name: string;
  readonly stageId: string;
  readonly currency?: string;
}

interface Props {
  readonly stopped: Stopped;
  readonly onClose: () => void;
}

/** Asks for what a stage gate misses and moves the deal in the same action; who may can pass it with a reason. */
export function PassStage({ stopped: { id, name, stageId, currency }, onClose }: Props) {
  const t = useTexts(pipelineTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('deal');
  const companyCurrency = useCompanyCurrency();
  const gate = useQuery(trpc.sales.gate.queryOptions({ id, stageId }));
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [passing, setPassing] = useState(false);
  const [reason, setReason] = useState('');

  const completed = () => ({
    values: Object.fromEntries(Object.entries(entries).map(([field, { value }]) => [field, value])),
    checkpoints: [...ticked],
  });
  const send = (_: null, options: CommandOptions): Promise<null> => {
    if (passing) return client.sales.passGate.mutate({ id, stageId, reason, ...completed() }, options);
    return gate.data?.target?.category === 'won'
      ? client.sales.win.mutate({ id, ...completed() }, options)
      : client.sales.move.mutate({ id, stageId, ...completed() }, options);
  };
  const command = useCommand(send, { undo: true, done: onClose, failed: () => true });
  const problems = wireErrorOf(command.error)?.problems ?? [];
  const missing = (gate.data?.items ?? []).filter(({ met }) => !met);
  const invalid = Object.values(entries).some(({ problem }) => problem !== null);
  const stage = local(gate.data?.target?.label);
  return (
    <Modal opened onClose={onClose} title={t('passTitle', { name, stage })} size="md">
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!invalid) command.run(null);
        }}
      >
        <Stack gap="sm">
          {gate.error && <ProblemNotice>{errorSentence(gate.error, language)}</ProblemNotice>}
          {!gate.data && !gate.error && <SkeletonLines count={3} />}
          {gate.data && (
            <p className={styles.hint}>{missing.length === 0 ? t('nothingMissing') : t('passHint')}</p>
          )}
          {gate.data?.criteria.map((each) => (
            <div key={local(each.stage)} className={styles.criteria}>
              <strong>{t('criteria', { stage: local(each.stage) })}</strong>
              <p>{each.text}</p>
            </div>
          ))}
          {missing.map(({ id: item, kind, field: named, label }) => {
            const field = kind === 'field' && entity ? fieldOf(entity, named ?? '') : undefined;
            if (field) {
              const entry = entries[field.name];
              const problem = entry?.problem ?? problems.find((each) => each.field === field.name);
              return (
                <FieldInput
                  key={item}
                  field={{ ...field, required: true }}
                  value={entry?.value ?? null}
                  currency={currency || companyCurrency}
                  problem={problem ? problemText(problem, language) : undefined}
                  onChange={(next) => setEntries((known) => ({ ...known, [field.name]: next }))}
                />
              );
            }
            return (
              <Checkbox
                key={item}
                label={local(label)}
                checked={ticked.has(item)}
                onChange={({ currentTarget }) => {
                  const next = new Set(ticked);
                  if (currentTarget.checked) next.add(item);
                  else next.delete(item);
                  setTicked(next);
                }}
              />
            );
          })}
          {passing && (
            <Textarea
              label={t('passReason')}
              required
              data-autofocus
              autosize
              minRows={2}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          {command.error && <ProblemNotice>{errorSentence(command.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            {gate.data?.mayOverride && !passing && missing.length > 0 && (
              <Button variant="subtle" className={styles.aside} onClick={() => setPassing(true)}>
                {t('passAnyway')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button
              type="submit"
              disabled={invalid || !gate.data || (passing && reason.trim() === '')}
              loading={command.pending}
            >
              {t(passing ? 'passAnyway' : 'completeAndMove')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
