import { Button, Group } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './worklist.module.css';

export interface WorklistAction {
  /** The letter that does the same. */
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  /** What the line is called, for who does not see it. */
  readonly label: string;
  readonly title: ReactNode;
  /** What tells it from its neighbours, in a second line. */
  readonly detail: string;
  /** Something to look at before the buttons. */
  readonly aside?: ReactNode;
  /** What can be done, the likeliest first. */
  readonly actions: readonly WorklistAction[];
  /** What Enter does. */
  readonly onOpen?: () => void;
}

/** One line of a worklist: the arrow keys go to its neighbours, letters do what its buttons do. */
export function WorklistLine({ label, title, detail, aside, actions, onOpen }: Props) {
  const onKey = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const { currentTarget, key } = event;
    const neighbour =
      key === 'ArrowDown'
        ? currentTarget.nextElementSibling
        : key === 'ArrowUp'
          ? currentTarget.previousElementSibling
          : null;
    const action = actions.find((each) => each.key === key.toLowerCase());
    if (neighbour instanceof HTMLElement) neighbour.focus();
    else if (key === 'Enter' && onOpen) onOpen();
    else if (action) action.run();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the line is where the keys of the list work
    <li className={styles.line} tabIndex={0} aria-label={label} onKeyDown={onKey}>
      <div className={styles.what}>
        {title}
        <p className={styles.detail} title={detail}>
          {detail}
        </p>
      </div>
      {aside}
      <Group gap="xs" wrap="nowrap">
        {actions.map(({ key, label: name, run }, at) => (
          <Button key={key} size="compact-sm" variant={at === 0 ? 'filled' : 'default'} onClick={run}>
            {name}
          </Button>
        ))}
      </Group>
    </li>
  );
}
