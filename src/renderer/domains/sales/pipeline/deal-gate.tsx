import { Checkbox } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useEntity } from '../../../data/meta.ts';
import { type Inputs, trpc } from '../../../data/trpc.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import styles from './pipeline.module.css';
import { pipelineTexts } from './texts.ts';

/** What an open deal needs before its next stage; its checkpoints are ticked here. Nothing where nothing is asked for. */
export function DealGate({ row }: { readonly row: Row }) {
  const t = useTexts(pipelineTexts);
  const local = useLocal();
  const mayWrite = useEntity('deal')?.mayWrite ?? false;
  const { data: gate } = useQuery({
    ...trpc.sales.gate.queryOptions({ id: row.id }),
    enabled: textOf(row, 'status') === 'open',
  });
  const tick = useCommand(
    (input: Inputs['sales']['tick'], options: { context: { commandKey: string } }) =>
      client.sales.tick.mutate(input, options),
    { undo: true },
  );
  if (textOf(row, 'status') !== 'open' || !gate?.target) return null;
  if (gate.items.length === 0 && gate.criteria.length === 0) return null;
  return (
    <Section title={t('gate', { stage: local(gate.target.label) })}>
      <div className={styles.gate}>
        {gate.criteria.map((each) => (
          <p key={local(each.stage)} className={styles.criteria}>
            {each.text}
          </p>
        ))}
        <ul className={styles.items}>
          {gate.items.map(({ id, kind, label, met }) => (
            <li key={id} className={met ? styles.met : undefined}>
              {kind === 'checkpoint' ? (
                <Checkbox
                  size="xs"
                  label={local(label)}
                  checked={met}
                  disabled={!mayWrite || tick.pending}
                  onChange={({ currentTarget }) =>
                    tick.run({ id: row.id, requirementId: id, done: currentTarget.checked })
                  }
                />
              ) : (
                <span className={styles.item}>
                  {met ? (
                    <IconCircleCheck size={16} aria-hidden />
                  ) : (
                    <IconCircleDashed size={16} aria-hidden />
                  )}
                  {local(label)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
