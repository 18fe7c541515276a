import { Button, Checkbox, Group, SegmentedControl } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { currencyExponent } from '#shared/currency.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useMay } from '../../../data/meta.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { SaveBar } from '../../../ui/form/save-bar.tsx';
import { UnsavedGuard } from '../../../ui/form/unsaved-guard.tsx';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { LineEditor } from '../../../ui/lines/line-editor.tsx';
import { ChangeQuotas } from './change-quotas.tsx';
import styles from './performance.module.css';
import type { QuotaGrid } from './performance-answers.ts';
import { useQuotaColumns } from './quota-columns.tsx';
import { changesOf, linesOf, type QuotaLine, yearOf } from './quota-draft.ts';
import { performanceTexts } from './texts.ts';

const NO_SEASON: readonly number[] = [];
const keyOf = ({ key }: QuotaLine): string => key;
const sameLine = (line: QuotaLine): QuotaLine => line;

/** The grid of a year's quotas. Drafts are saved as they are; what is active already changes from a day on. */
export function QuotaEditor({ grid }: { readonly grid: QuotaGrid }) {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const format = useFormat();
  const mayWrite = useMay()('sales.quota.write');
  const [typed, setTyped] = useState<readonly QuotaLine[] | null>(null);
  const [bySeason, setBySeason] = useState(false);
  const [ramp, setRamp] = useState(false);
  const [changing, setChanging] = useState(false);
  const [activating, setActivating] = useState(false);
  const { year, metric, currency, season, drafts } = grid;
  const spread = useMemo(() => ({ season: bySeason ? season : NO_SEASON, ramp }), [bySeason, season, ramp]);
  const saved = useMemo(() => linesOf(grid), [grid]);
  const lines = typed ?? saved;
  const longest = Math.max(...lines.flatMap(({ cells }) => cells.map(({ length }) => length)));
  const columns = useQuotaColumns(grid, spread, longest);
  const changes = changesOf(lines, grid);
  const holds = lines.every((line) => columns.every(({ problem }) => problem?.(line) === undefined));
  const active = changes.filter((change) => change.active).length;

  const save = useCommand(client.sales.saveQuotas.mutate, {
    failed: () => changing,
    done: () => {
      setTyped(null);
      setChanging(false);
      tellDone(t('quotasSaved'));
    },
  });
  const activate = useCommand(client.sales.activateQuotas.mutate, {
    done: ({ activated }) => {
      setActivating(false);
      tellDone(t('activated', { count: activated }));
    },
  });
  const send = (from: string | null, note: string | null): void =>
    save.run({
      metric,
      from,
      note,
      quotas: changes.map(({ active: _, value, ...cell }) => ({ ...cell, value: value ?? null })),
    });

  const people = lines.filter(({ level }) => level === 'person');
  const shown = (value: number): string =>
    metric === 'count' ? format.integer(value) : format.short(value / 10 ** currencyExponent(currency));
  const sumOf = (at: number): string => {
    const values = people.map((line) => yearOf({ ...line, cells: [line.cells[at] ?? ''] }, metric, currency));
    return shown(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  };
  const totals = Object.fromEntries([
    ['who', t('peopleTotal')],
    ...Array.from({ length: 12 }, (_, at) => [`month${at + 1}`, sumOf(at)]),
    ['year', shown(people.reduce((sum, line) => sum + (yearOf(line, metric, currency) ?? 0), 0))],
  ]);
  return (
    <div className={styles.parts}>
      {drafts > 0 && (
        <CalmNotice>
          <Group justify="space-between" gap="xs">
            {t('drafts', { count: drafts })}
            {mayWrite && (
              <Button
                size="compact-sm"
                leftSection={<IconCheck size={14} />}
                disabled={changes.length > 0}
                onClick={() => setActivating(true)}
              >
                {t('activate')}
              </Button>
            )}
          </Group>
        </CalmNotice>
      )}
      <Section title={t('quotaGrid', { year })} flush>
        <LineEditor<QuotaLine>
          fixed
          label={t('quotaGrid', { year })}
          columns={columns}
          lines={lines}
          lineKey={keyOf}
          most={lines.length}
          newLine={() => saved[0] as QuotaLine}
          copyOf={sameLine}
          onLines={setTyped}
          disabled={!mayWrite}
          totals={totals}
        />
      </Section>
      {mayWrite && (
        <div className={styles.toolbar}>
          <span className={styles.note}>{t('spread')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('spread')}
            data={[
              { value: 'even', label: t('spreadEven') },
              { value: 'season', label: <span title={t('spreadSeasonNote')}>{t('spreadSeason')}</span> },
            ]}
            value={bySeason ? 'season' : 'even'}
            onChange={(value) => setBySeason(value === 'season')}
          />
          <Checkbox
            size="xs"
            label={<span title={t('rampNote')}>{t('ramp')}</span>}
            checked={ramp}
            onChange={({ currentTarget }) => setRamp(currentTarget.checked)}
          />
        </div>
      )}
      {mayWrite && <p className={styles.note}>{t('gridNote')}</p>}
      {changes.length > 0 && (
        <SaveBar
          saving={save.pending}
          disabled={!holds}
          onDiscard={() => setTyped(null)}
          onSave={() => (active > 0 ? setChanging(true) : send(null, null))}
        />
      )}
      <UnsavedGuard when={changes.length > 0} />
      {changing && (
        <ChangeQuotas
          count={active}
          year={year}
          pending={save.pending}
          problem={
            save.error ? <ProblemNotice>{errorSentence(save.error, language)}</ProblemNotice> : undefined
          }
          onSend={send}
          onClose={() => {
            save.reset();
            setChanging(false);
          }}
        />
      )}
      {activating && (
        <ConfirmDialog
          title={t('activateTitle', { year })}
          effects={[t('activateEffect', { count: drafts })]}
          action={t('activate')}
          pending={activate.pending}
          onConfirm={() => activate.run({ metric, period: year })}
          onClose={() => setActivating(false)}
        />
      )}
    </div>
  );
}
