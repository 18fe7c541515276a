import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './demo.module.css';

interface Keyed {
  readonly key: string;
}

interface Props<Item extends Keyed> {
  readonly title: string;
  readonly items: readonly Item[];
  /** The class that says how wide the fields of a row are. */
  readonly row: string | undefined;
  readonly add: string;
  readonly remove: (n: number) => string;
  readonly empty: () => Item;
  readonly onChange: (items: readonly Item[]) => void;
  /** The fields of a row, the first of which is 1. */
  readonly children: (item: Item, n: number, change: (patch: Partial<Item>) => void) => ReactNode;
}

/** A part of a dialog that has as many rows as one adds. */
export function PartRows<Item extends Keyed>(props: Props<Item>) {
  const { title, items, row, add, remove, empty, onChange, children } = props;
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {items.map((item, at) => (
        <div key={item.key} className={row}>
          {children(item, at + 1, (patch) =>
            onChange(items.map((each) => (each.key === item.key ? { ...each, ...patch } : each))),
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={remove(at + 1)}
            onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...items, empty()])}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}
