import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import type { NavigationItem } from '../../records/contribution.ts';
import styles from './navigation.module.css';
import { setOpen, toggleRail, useNavigation } from './navigation-state.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Of a group within a section; it stands for the group where only icons fit. */
  readonly icon?: NavigationItem['icon'];
  /** Until the person has opened or closed it. */
  readonly openAtFirst?: boolean;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Items under a heading that opens and closes them. */
export function NavigationSection({ id, label, icon: Icon, openAtFirst = true, beside, children }: Props) {
  const { open, rail } = useNavigation();
  const list = useId();
  const heading = useId();
  const isOpen = open[id] ?? openAtFirst;
  if (rail && !Icon) return <div className={styles.railSection}>{children}</div>;
  if (rail && Icon) {
    const show = (): void => {
      setOpen(id, true);
      toggleRail();
    };
    return (
      <button type="button" className={styles.item} aria-label={label} title={label} onClick={show}>
        <Icon size={16} stroke={1.6} />
      </button>
    );
  }
  return (
    <section className={Icon ? styles.subsection : styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? list : undefined}
            onClick={() => setOpen(id, !isOpen)}
          >
            {Icon && <Icon size={16} stroke={1.6} />}
            <span className={styles.label}>{label}</span>
            <IconChevronRight size={13} stroke={1.6} className={styles.chevron} aria-hidden />
          </button>
        </h2>
        {beside}
      </div>
      {isOpen && <div id={list}>{children}</div>}
    </section>
  );
}
