import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { useMay } from '../data/meta.ts';
import type { Outputs } from '../data/trpc.ts';
import { useListPath } from '../records/places.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import { Section } from '../ui/layout/section.tsx';
import styles from './checklist-section.module.css';
import { checklistTexts } from './texts.ts';

type Checklist = Outputs['checklist']['workspace'];
type Item = Checklist['items'][number];

const MARKS = { done: IconCircleCheckFilled, dismissed: IconCircleMinus, open: IconCircle } as const;
const stateOf = ({ done, dismissed }: Item): keyof typeof MARKS =>
  done ? 'done' : dismissed ? 'dismissed' : 'open';

interface Props {
  readonly title: string;
  /** The name under which dismissals are kept: `workspace`, or a room. */
  readonly list: string;
  readonly checklist: Checklist;
  readonly actions?: ReactNode;
}

/** A checklist: what is done, what is open and where one does it. What is not wanted can be skipped. */
export function ChecklistSection({ title, list, checklist, actions }: Props) {
  const t = useTexts(checklistTexts);
  const local = useLocal();
  const listPath = useListPath();
  const mayDismiss = useMay()('core.work.write');
  const dismiss = useCommand(client.checklist.dismiss.mutate);
  return (
    <Section
      title={
        <>
          {title}{' '}
          <span className={`${styles.soFar} numeric`}>
            {t('soFar', { done: checklist.done, all: checklist.items.length })}
          </span>
        </>
      }
      actions={actions}
      flush
    >
      <ul className={styles.items}>
        {checklist.items.map((item) => {
          const state = stateOf(item);
          const Mark = MARKS[state];
          const name = local(item.label);
          const to = 'path' in item.goal ? item.goal.path : listPath(item.goal.entity);
          return (
            <li key={item.id} className={styles.item} data-state={state}>
              <Mark size={18} className={styles.mark} role="img" aria-label={t(state)} />
              <span className={styles.words}>
                <Go to={to} className={styles.name}>
                  {name}
                </Go>
                <span className={styles.hint}>{local(item.hint)}</span>
              </span>
              {mayDismiss && state !== 'done' && (
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={t(item.dismissed ? 'takeUpItem' : 'dismissItem', { item: name })}
                  onClick={() => dismiss.run({ list, item: item.id, dismissed: !item.dismissed })}
                >
                  {t(item.dismissed ? 'takeUp' : 'dismiss')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
