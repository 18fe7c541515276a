// biome-ignore-all lint/a11y/noNoninteractiveTabindex: content that scrolls must be scrolled by keys too
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './side-drawer.module.css';

interface Props {
  readonly title: ReactNode;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Stays at the foot while the content scrolls: what can be done. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** More about one thing, over the edge of the page it belongs to. Escape closes; the focus goes back where it was. */
export function SideDrawer({ title, opened, onClose, actions, wide = false, children }: Props) {
  const t = useTexts(uiTexts);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={wide ? 720 : 440}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.body }}
    >
      <section
        className={styles.scrolled}
        tabIndex={0}
        aria-label={typeof title === 'string' ? title : undefined}
      >
        {children}
      </section>
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </Drawer>
  );
}
