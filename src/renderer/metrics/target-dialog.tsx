import { ActionIcon, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { type Outputs, trpc } from '../data/trpc.ts';
import { CalmNotice } from '../ui/feedback/calm-notice.tsx';
import { ReferenceInput } from '../ui/form/reference-input.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { PlainTable } from '../ui/layout/plain-table.tsx';
import { uiTexts } from '../ui/texts.ts';
import { figureText, type MetricPage } from './figure-text.ts';
import { metricTexts } from './texts.ts';
import { readFigure } from './typed-figure.ts';

type Target = Outputs['metrics']['targets'][number];

interface Props {
  readonly metric: MetricPage;
  /** The period that the page shows, where a target may be for it. */
  readonly period: string;
  readonly onClose: () => void;
}

const PERIOD = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

/** Targets of a metric by period: the company's, a department's or a person's. */
export function TargetDialog({ metric, period: first, onClose }: Props) {
  const t = useTexts(metricTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const format = useFormat();
  const { id, unit, currency } = metric;
  const [period, setPeriod] = useState(first);
  const [typed, setTyped] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const { data: targets = [] } = useQuery(trpc.metrics.targets.queryOptions({ id }));
  const set = useCommand(client.metrics.setTarget.mutate, { undo: true, done: () => setTyped('') });
  const value = readFigure(typed, unit, currency);
  const unitWord = unit === 'money' ? (currency ?? '') : t(`unit.${unit}`);
  const isPeriod = PERIOD.test(period);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('targetTitle', { metric: local(metric.label) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (value !== null && isPeriod) set.run({ id, period, value, personId });
        }}
      >
        <Stack gap="sm">
          {metric.goalNote && <CalmNotice>{local(metric.goalNote)}</CalmNotice>}
          <Group grow align="flex-start" gap="sm">
            <TextInput
              label={t('targetPeriod')}
              value={period}
              error={period !== '' && !isPeriod ? t('badPeriod') : undefined}
              onChange={({ currentTarget }) => setPeriod(currentTarget.value)}
            />
            <TextInput
              label={t('targetValue', { unit: unitWord })}
              inputMode="decimal"
              className="numeric"
              value={typed}
              error={typed !== '' && value === null ? t('badNumber') : undefined}
              onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </Group>
          <ReferenceInput
            entity="person"
            label={t('whose')}
            value={personId}
            placeholder={t('wholeCompany')}
            onChange={(chosen) => setPersonId(chosen)}
          />
          <Group justify="flex-end" gap="xs">
            <Button type="submit" loading={set.pending} disabled={value === null || !isPeriod}>
              {t('addTarget')}
            </Button>
          </Group>
          {targets.length === 0 ? (
            <p>{t('noTargets')}</p>
          ) : (
            <PlainTable<Target>
              label={t('setTargets')}
              columns={[
                { id: 'period', header: t('period'), cell: (target) => target.period },
                { id: 'whose', header: t('whose'), cell: ({ whose }) => whose ?? t('wholeCompany') },
                {
                  id: 'value',
                  header: t('value'),
                  number: true,
                  cell: (target) => figureText(target.value, unit, currency, format),
                },
                {
                  id: 'remove',
                  header: '',
                  number: true,
                  cell: (target) => (
                    <ActionIcon
                      aria-label={t('removeTarget', { period: target.period })}
                      onClick={() =>
                        set.run({
                          id,
                          period: target.period,
                          value: null,
                          personId: target.personId,
                          departmentId: target.departmentId,
                        })
                      }
                    >
                      <IconX size={15} />
                    </ActionIcon>
                  ),
                },
              ]}
              rows={targets}
              rowId={(target) => `${target.period} ${target.personId} ${target.departmentId}`}
            />
          )}
        </Stack>
      </form>
    </Modal>
  );
}
