import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { useState } from 'react';
import { trpc } from '../../../data/trpc.ts';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { useDealMove } from '../board/use-deal-move.ts';
import { PassStage, type Stopped } from '../pipeline/pass-stage.tsx';
import { salesTexts } from '../texts.ts';
import { CloseDeal, type Closing } from './close-deal.tsx';
import styles from './stage-bar.module.css';

const CLOSING: readonly string[] = ['win', 'lose', 'reopen', 'discard'] satisfies Closing['event'][];
const isClosing = (event: string): event is Closing['event'] => CLOSING.includes(event);

/** Where a deal stands, and the moves that its state allows. */
export function StageBar({ row }: { readonly row: Row }) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const [stopped, setStopped] = useState<Stopped | null>(null);
  const move = useDealMove(({ id, stageId }) =>
    setStopped({ id, stageId, name: textOf(row, 'name'), currency: textOf(row, 'currency') }),
  );
  const [closing, setClosing] = useState<Closing | null>(null);
  const { data: board } = useQuery(
    trpc.sales.board.queryOptions({ pipelineId: textOf(row, 'pipelineId') || null }),
  );
  const { data: record } = useQuery(trpc.records.get.queryOptions({ entity: 'deal', id: row.id }));
  const moves = record?.moves ?? [];
  const stages = (board?.columns ?? []).map(({ stage }) => stage);
  const current = stages.find(({ id }) => id === row.stageId);
  const shown = stages.filter(({ category }) => category === 'open' || category === current?.category);
  const reached = shown.findIndex(({ id }) => id === current?.id);
  const mayMove = moves.some(({ event }) => event === 'move');
  const amount = fieldValue(row, 'amount');
  return (
    <div className={styles.bar}>
      <ol className={styles.stages} aria-label={t('stages')}>
        {shown.map((stage, at) => {
          const name = local(stage.label);
          const isCurrent = at === reached;
          return (
            <li key={stage.id}>
              <button
                type="button"
                className={clsx(styles.stage, at < reached && styles.passed, isCurrent && styles.current)}
                data-category={stage.category}
                aria-current={isCurrent ? 'step' : undefined}
                aria-label={isCurrent ? t('currentStage', { stage: name }) : t('moveTo', { stage: name })}
                disabled={!mayMove || isCurrent || stage.category !== 'open'}
                onClick={() => move.run({ id: row.id, stageId: stage.id, from: String(row.stageId) })}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ol>
      <Group gap="xs" className={styles.moves}>
        {moves.map(({ event, label }) =>
          isClosing(event) ? (
            <Button
              key={event}
              size="compact-sm"
              variant={event === 'win' ? 'filled' : 'default'}
              onClick={() =>
                setClosing({
                  id: row.id,
                  name: textOf(row, 'name'),
                  event,
                  amount: typeof amount === 'number' ? amount : null,
                  currency: textOf(row, 'currency'),
                })
              }
            >
              {local(label)}
            </Button>
          ) : null,
        )}
      </Group>
      {closing && <CloseDeal closing={closing} onClose={() => setClosing(null)} />}
      {stopped && <PassStage stopped={stopped} onClose={() => setStopped(null)} />}
    </div>
  );
}
