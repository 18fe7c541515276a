import { Button, Group } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { fieldOf, type VisibleEntity } from '../../../data/meta.ts';
import { fieldText } from '../../../ui/format/field-text.ts';
import { type Row, textOf } from '../../../ui/format/row.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import styles from './lead-inbox.module.css';
import { ResponseTimer } from './response-timer.tsx';
import type { AskedMove, PlainMove } from './use-lead-move.ts';

export interface LeadButton {
  readonly event: PlainMove | AskedMove;
  /** The letter that does the same. */
  readonly key: string;
  readonly label: { readonly zh: string; readonly en: string };
}

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
  readonly buttons: readonly LeadButton[];
  readonly onMove: (event: LeadButton['event']) => void;
  readonly onOpen: () => void;
}

const SECOND_LINE = ['company', 'phone', 'sourceChannel', 'campaign', 'need'] as const;

/** One lead of the inbox with what can be done at once; the arrow keys go to its neighbours. */
export function LeadLine({ entity, row, buttons, onMove, onOpen }: Props) {
  const local = useLocal();
  const format = useFormat();
  const second = SECOND_LINE.flatMap((name) => {
    const field = fieldOf(entity, name);
    return (field && fieldText(row, field, format)) || [];
  });
  const onKey = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const { currentTarget, key } = event;
    const neighbour =
      key === 'ArrowDown'
        ? currentTarget.nextElementSibling
        : key === 'ArrowUp'
          ? currentTarget.previousElementSibling
          : null;
    const button = buttons.find((each) => each.key === key.toLowerCase());
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else if (key === 'Enter') onOpen();
    else if (button) onMove(button.event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the line is where the keys of the inbox work
    <li className={styles.line} tabIndex={0} aria-label={textOf(row, 'name')} onKeyDown={onKey}>
      <div className={styles.what}>
        <Go to={`/sales/leads/${row.id}`}>{textOf(row, 'name')}</Go>
        <p className={styles.second} title={second.join(' · ')}>
          {second.join(' · ')}
        </p>
      </div>
      <ResponseTimer row={row} />
      <Group gap="xs" wrap="nowrap">
        {buttons.map(({ event, label }, at) => (
          <Button
            key={event}
            size="compact-sm"
            variant={at === 0 ? 'filled' : 'default'}
            onClick={() => onMove(event)}
          >
            {local(label)}
          </Button>
        ))}
      </Group>
    </li>
  );
}
