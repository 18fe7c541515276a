import type { NavigationGroup, NavigationItem } from '../../records/contribution.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { shellTexts } from '../texts.ts';
import styles from './navigation.module.css';
import { NavigationLink } from './navigation-link.tsx';
import { NavigationSection } from './navigation-section.tsx';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly items: readonly NavigationItem[];
  /** The path of the item that is shown now. */
  readonly current: string | undefined;
  /** What waits in the room's process. */
  readonly waits: { readonly waiting: number; readonly late: number } | undefined;
}

const MANY = 999;

/** One room of the house in the navigation, with how much waits there; a room with many items has them in groups. */
export function RoomSection({ name, label, items, current, waits }: Props) {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const links = (its: readonly NavigationItem[]) => (
    <ul className={styles.items}>
      {its.map((item) => (
        <li key={item.path}>
          <NavigationLink
            to={item.path}
            label={local(item.label)}
            icon={item.icon}
            current={item.path === current}
          />
        </li>
      ))}
    </ul>
  );
  const alone = items.filter(({ group }) => group === undefined);
  const groups = new Map<string, NavigationGroup>(
    items.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])),
  );
  const count = waits && waits.waiting > 0 && (
    <span
      className={`${styles.count} numeric`}
      data-late={waits.late > 0 || undefined}
      title={t('waitsHere', { waiting: waits.waiting, late: waits.late })}
    >
      {waits.waiting > MANY ? `${MANY}+` : waits.waiting}
    </span>
  );
  return (
    <NavigationSection id={name} label={label} beside={count}>
      {links(alone)}
      {[...groups.values()].map(({ id, label: its, icon }) => {
        const inGroup = items.filter(({ group }) => group?.id === id);
        const [only] = inGroup;
        if (inGroup.length === 1 && only) return <div key={id}>{links([only])}</div>;
        return (
          <NavigationSection
            key={id}
            id={`${name} ${id}`}
            label={local(its)}
            icon={icon}
            openAtFirst={inGroup.some(({ path }) => path === current)}
          >
            {links(inGroup)}
          </NavigationSection>
        );
      })}
    </NavigationSection>
  );
}
