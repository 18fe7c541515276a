import { Button, Group } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Outputs } from '../../../data/trpc.ts';
import { useRecordPath } from '../../../records/places.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './texts.ts';

export type SuspectedPair = Outputs['directory']['duplicates']['pairs'][number];

interface Props {
  readonly entity: string;
  readonly pair: SuspectedPair;
  readonly onMerge: () => void;
  readonly onApart: () => void;
}

/** Two records that may be one, with what speaks for it; the arrow keys go to its neighbours. */
export function PairLine({ entity, pair, onMerge, onApart }: Props) {
  const t = useTexts(duplicatesTexts);
  const local = useLocal();
  const path = useRecordPath();
  const { one, other, score, reasons } = pair;
  const second = [
    `${score}`,
    ...reasons.map(local),
    ...[one.detail, other.detail].filter((detail) => detail !== null),
  ].join(' · ');
  const onKey = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const { currentTarget, key } = event;
    const neighbour = {
      ArrowDown: currentTarget.nextElementSibling,
      ArrowUp: currentTarget.previousElementSibling,
    }[key];
    const act = { m: onMerge, n: onApart }[key.toLowerCase()];
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else if (act) act();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li
      className={styles.line}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the line is where the keys of the screen work
      tabIndex={0}
      aria-label={t('pair', { one: one.name, other: other.name })}
      onKeyDown={onKey}
    >
      <div className={styles.what}>
        <Go to={path(entity, one.id)}>{one.name}</Go> ↔ <Go to={path(entity, other.id)}>{other.name}</Go>
        <p className={styles.second} title={second}>
          {second}
        </p>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-sm" onClick={onMerge}>
          {t('merge')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onApart}>
          {t('apart')}
        </Button>
      </Group>
    </li>
  );
}
