// biome-ignore-all lint/a11y/useFocusableInteractive: the tree has the focus and names the active row
import { IconChevronRight } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import { type MouseEvent, type ReactNode, useId, useMemo, useRef } from 'react';
import styles from './tree.module.css';
import { type TreeNode, treeRows } from './tree-rows.ts';
import { useTreeKeys } from './use-tree-keys.ts';

interface Props<Item> {
  readonly label: string;
  readonly nodes: readonly TreeNode<Item>[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  /** What a letter key looks for. */
  readonly nameOf: (item: Item) => string;
  /** The content of a row, where it is more than its name. */
  readonly row?: (item: Item) => ReactNode;
  readonly chosen?: string | undefined;
  /** Without it Enter and a click open and close. */
  readonly onChoose?: (item: Item) => void;
  readonly empty?: ReactNode;
}

const ROW = 30;
const INDENT = 18;

/**
 * Things within things. One tab stop; ↑ ↓ move, → opens and goes in, ← closes and goes out, * opens all beside it,
 * letters go to what begins with them, Enter chooses. Only the rows in sight exist.
 */
export function Tree<Item>(props: Props<Item>) {
  const { label, nodes, open, onOpen, nameOf, row = nameOf, chosen, onChoose, empty } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => treeRows(nodes, open), [nodes, open]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW) - 1);
  const show = (to: number): void => virtual.scrollToIndex(to);
  const { at, go, toggle, onKeyDown } = useTreeKeys({ rows, open, onOpen, nameOf, onChoose, show, page });

  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const found = rows[index];
    if (!found) return;
    go(index);
    if (target.closest('[data-toggle]') || !onChoose) toggle(found.node.id);
    else onChoose(found.node.item);
  };

  if (rows.length === 0) return empty;
  return (
    <div
      ref={box}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`${id}${at}`}
      className={styles.box}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" className={styles.sheet} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const found = rows[index];
          if (!found) return null;
          const { node, level, place, siblings } = found;
          const parent = node.children.length > 0;
          return (
            <div
              key={node.id}
              role="treeitem"
              id={`${id}${index}`}
              data-index={index}
              aria-level={level}
              aria-posinset={place}
              aria-setsize={siblings}
              aria-expanded={parent ? found.open : undefined}
              aria-selected={node.id === chosen}
              className={clsx(styles.row, index === at && styles.active, node.id === chosen && styles.chosen)}
              style={{ transform: `translateY(${start}px)`, paddingInlineStart: (level - 1) * INDENT + 4 }}
            >
              <span className={styles.toggle} data-toggle={parent || undefined} aria-hidden>
                {parent && (
                  <IconChevronRight size={14} className={clsx(styles.chevron, found.open && styles.opened)} />
                )}
              </span>
              <span className={styles.content}>{row(node.item)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
