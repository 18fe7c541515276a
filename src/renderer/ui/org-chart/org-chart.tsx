// biome-ignore-all lint/a11y/useFocusableInteractive: the chart has the focus and names the active box
import clsx from 'clsx';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useFormat } from '../format/use-format.ts';
import type { TreeNode } from '../tree/tree-rows.ts';
import styles from './org-chart.module.css';
import { orgLayout } from './org-layout.ts';

interface Props<Item> {
  readonly label: string;
  readonly nodes: readonly TreeNode<Item>[];
  readonly nameOf: (item: Item) => string;
  /** Under the name: a role, a count of people. */
  readonly detail?: (item: Item) => ReactNode;
  readonly onChoose?: (item: Item) => void;
}

const WIDTH = 168;
const HEIGHT = 58;
const ACROSS = 20;
const DOWN = 36;

/**
 * Who stands under whom. One tab stop; ↓ goes to the first beneath, ↑ to the one above, ← → along, Enter chooses,
 * − and + hide and show what is beneath.
 */
export function OrgChart<Item>({ label, nodes, nameOf, detail, onChoose }: Props<Item>) {
  const id = useId();
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const known = useMemo(() => {
    const map = new Map<string, TreeNode<Item>>();
    const walk = (node: TreeNode<Item>): void => {
      map.set(node.id, node);
      node.children.forEach(walk);
    };
    nodes.forEach(walk);
    return map;
  }, [nodes]);
  const { places, width, levels } = useMemo(() => orgLayout(nodes, closed), [nodes, closed]);
  const [at, setAt] = useState<string | undefined>(places[0]?.id);
  const active = places.find((place) => place.id === at) ?? places[0];
  const left = (x: number): number => x * (WIDTH + ACROSS);
  const top = (level: number): number => level * (HEIGHT + DOWN);

  useEffect(() => {
    if (box.current !== document.activeElement || !active) return;
    document.getElementById(`${id}${active.id}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, id]);

  // begins with the top in the middle
  useEffect(() => {
    if (box.current) box.current.scrollLeft = (box.current.scrollWidth - box.current.clientWidth) / 2;
  }, []);

  const toggle = (node: string, close: boolean): void => {
    const next = new Set(closed);
    if (close) next.add(node);
    else next.delete(node);
    setClosed(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const beside = places.filter(({ level }) => level === active.level).sort((one, other) => one.x - other.x);
    const along = (by: number): string | undefined =>
      beside[beside.findIndex((place) => place.id === active.id) + by]?.id;
    const to: Record<string, string | null | undefined> = {
      ArrowUp: active.parent,
      ArrowDown: places.find(({ parent }) => parent === active.id)?.id,
      ArrowLeft: along(-1),
      ArrowRight: along(1),
      Home: places[0]?.id,
    };
    const item = known.get(active.id)?.item;
    if (key in to) setAt(to[key] ?? active.id);
    else if (key === '-' || key === '+' || key === '=') toggle(active.id, key === '-');
    else if ((key === 'Enter' || key === ' ') && item !== undefined && onChoose) onChoose(item);
    else return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof Element)) return;
    const node = known.get(target.closest<HTMLElement>('[data-node]')?.dataset.node ?? '');
    if (!node) return;
    setAt(node.id);
    if (target.closest('[data-fold]')) toggle(node.id, !closed.has(node.id));
    else onChoose?.(node.item);
  };

  return (
    <div
      ref={box}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active ? `${id}${active.id}` : undefined}
      className={styles.box}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div
        role="presentation"
        className={styles.sheet}
        style={{ width: left(width) - ACROSS, height: top(levels) - DOWN }}
      >
        <svg className={styles.lines} aria-hidden="true" width="100%" height="100%">
          {places.map((place) => {
            const over = places.find(({ id: each }) => each === place.parent);
            if (!over) return null;
            const [x1, y1] = [left(over.x) + WIDTH / 2, top(over.level) + HEIGHT];
            const [x2, y2] = [left(place.x) + WIDTH / 2, top(place.level)];
            return <path key={place.id} d={`M${x1} ${y1}V${y1 + DOWN / 2}H${x2}V${y2}`} />;
          })}
        </svg>
        {places.map((place) => {
          const node = known.get(place.id);
          if (!node) return null;
          const beneath = node.children.length;
          return (
            <div
              key={place.id}
              role="treeitem"
              id={`${id}${place.id}`}
              data-node={place.id}
              aria-level={place.level + 1}
              aria-expanded={beneath > 0 ? !closed.has(place.id) : undefined}
              aria-selected={place.id === active?.id}
              className={clsx(
                styles.node,
                place.id === active?.id && styles.active,
                onChoose && styles.opens,
              )}
              style={{ left: left(place.x), top: top(place.level), width: WIDTH, height: HEIGHT }}
            >
              <span className={styles.name} title={nameOf(node.item)}>
                {nameOf(node.item)}
              </span>
              {detail && <span className={styles.detail}>{detail(node.item)}</span>}
              {beneath > 0 && (
                <span className={styles.fold} data-fold aria-hidden>
                  {closed.has(place.id) ? `+${format.integer(beneath)}` : '−'}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
