import { ActionIcon, Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { errorText, problemText } from '#shared/errors.ts';
import { ADJUSTABLE, type AdjustableCategory } from '#shared/forecast-figures.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity, useMay } from '../../../data/meta.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import type { Entry } from '../../../ui/form/entry.ts';
import { NumericInput } from '../../../ui/form/numeric-input.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import styles from './forecast.module.css';
import type { PersonForecast } from './forecast-answers.ts';
import { forecastTexts } from './texts.ts';

interface Props {
  readonly person: PersonForecast;
  readonly name: string;
  readonly period: string;
  readonly currency: string;
  readonly onClose: () => void;
}

const EMPTY: Entry = { value: null, problem: null };

/** A person's forecast beside what the deals say: the owner's figure and the manager's, each with its reason. */
export function AdjustForecast({ person, name, period, currency, onClose }: Props) {
  const t = useTexts(forecastTexts);
  const language = useLanguage();
  const format = useFormat();
  const may = useMay();
  const entity = useEntity('forecastAdjustment');
  const field = entity && fieldOf(entity, 'amount');
  const manages = may('sales.forecast.manage');
  const [category, setCategory] = useState<AdjustableCategory>('commit');
  const [level, setLevel] = useState<'owner' | 'manager'>(manages && !person.mine ? 'manager' : 'owner');
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const [note, setNote] = useState('');
  const key = { salespersonId: person.id, period };
  const adjust = useCommand(client.sales.adjustForecast.mutate, {
    failed: () => true,
    done: () => {
      setEntry(EMPTY);
      setNote('');
    },
  });
  const wire = adjust.error ? wireErrorOf(adjust.error) : undefined;
  const amount = (value: number | null | undefined): string =>
    typeof value === 'number' ? format.amount(value, currency) : NOTHING;
  const mayAdjust =
    may('sales.forecast.write') &&
    (manages ? person.status !== 'locked' : person.mine && person.status === 'open');
  const of = (which: 'owner' | 'manager', row: AdjustableCategory) =>
    person.adjustments.find((each) => each.level === which && each.category === row);
  const shown = (which: 'owner' | 'manager', row: AdjustableCategory) => {
    const found = of(which, row);
    if (!found) return <span className={styles.none}>{NOTHING}</span>;
    const what = `${t(row)} · ${t(which)}`;
    return (
      <span className={styles.called}>
        <span>
          {amount(found.amount)}
          <small>{found.note}</small>
        </span>
        {mayAdjust && (which === 'owner' || manages) && (
          <ActionIcon
            aria-label={t('removeOf', { what })}
            onClick={() => adjust.run({ ...key, level: which, category: row, amount: null })}
          >
            <IconX size={14} />
          </ActionIcon>
        )}
      </span>
    );
  };
  const ready = typeof entry.value === 'number' && note.trim() !== '';
  return (
    <SideDrawer opened wide title={t('adjustTitle', { who: name, period })} onClose={onClose}>
      <Stack gap="md">
        <PlainTable<AdjustableCategory>
          label={t('forecast')}
          columns={[
            { id: 'category', header: t('category'), cell: (row) => t(row) },
            { id: 'deals', header: t('fromDeals'), number: true, cell: (row) => amount(person.figures[row]) },
            { id: 'owner', header: t('owner'), number: true, cell: (row) => shown('owner', row) },
            { id: 'manager', header: t('manager'), number: true, cell: (row) => shown('manager', row) },
            ...(person.submitted
              ? [
                  {
                    id: 'submitted',
                    header: t('submittedAs'),
                    number: true,
                    cell: (row: AdjustableCategory) => amount(person.submitted?.[row]),
                  },
                ]
              : []),
          ]}
          rows={ADJUSTABLE}
          rowId={(row) => row}
        />
        {mayAdjust && field && (
          <form
            noValidate
            onSubmit={(submitted) => {
              submitted.preventDefault();
              if (ready) adjust.run({ ...key, level, category, amount: Number(entry.value), note });
            }}
          >
            <Stack gap="sm">
              {manages && (
                <SegmentedControl
                  aria-label={t('level')}
                  data={(['owner', 'manager'] as const).map((value) => ({ value, label: t(value) }))}
                  value={level}
                  onChange={(value) => setLevel(value as 'owner' | 'manager')}
                />
              )}
              <Group grow align="flex-start">
                <Select
                  label={t('category')}
                  data={ADJUSTABLE.map((value) => ({ value, label: t(value) }))}
                  value={category}
                  allowDeselect={false}
                  onChange={(value) => setCategory((value ?? 'commit') as AdjustableCategory)}
                />
                <NumericInput
                  field={field}
                  label={t('newAmount')}
                  required
                  value={entry.value}
                  currency={currency}
                  error={entry.problem ? problemText(entry.problem, language) : undefined}
                  onChange={setEntry}
                />
              </Group>
              <TextInput
                label={t('note')}
                required
                maxLength={500}
                value={note}
                onChange={({ currentTarget }) => setNote(currentTarget.value)}
              />
              {wire && <ProblemNotice>{errorText(wire, language)}</ProblemNotice>}
              <Group justify="flex-end">
                <Button type="submit" disabled={!ready} loading={adjust.pending}>
                  {t('save')}
                </Button>
              </Group>
            </Stack>
          </form>
        )}
      </Stack>
    </SideDrawer>
  );
}
