import type { NavigationItem } from '../../records/contribution.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './navigation.module.css';
import { useNavigation } from './navigation-state.ts';

interface Props {
  readonly to: string;
  readonly label: string;
  readonly icon: NavigationItem['icon'];
  readonly current: boolean;
}

/** One way of the navigation: an icon and a name, or the icon alone. */
export function NavigationLink({ to, label, icon: Icon, current }: Props) {
  const rail = useNavigation((state) => state.rail);
  return (
    <Go
      to={to}
      className={styles.item}
      title={rail ? label : undefined}
      aria-label={rail ? label : undefined}
      aria-current={current ? 'page' : undefined}
    >
      <Icon size={16} stroke={1.6} />
      {!rail && <span className={styles.label}>{label}</span>}
    </Go>
  );
}
