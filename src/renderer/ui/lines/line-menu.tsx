import { Menu, UnstyledButton } from '@mantine/core';
import { IconCopy, IconRowInsertBottom, IconRowInsertTop, IconTrash } from '@tabler/icons-react';
import { useTexts } from '../language/use-texts.ts';
import styles from './lines.module.css';
import { lineTexts } from './texts.ts';

interface Props {
  readonly row: number;
  readonly full: boolean;
  readonly onInsert: (row: number) => void;
  readonly onDuplicate: (row: number) => void;
  readonly onRemove: (row: number) => void;
}

/** The number of a line, which opens what can be done with it. */
export function LineMenu({ row, full, onInsert, onDuplicate, onRemove }: Props) {
  const t = useTexts(lineTexts);
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton className={styles.number} tabIndex={-1} aria-label={t('lineMenu', { line: row + 1 })}>
          {row + 1}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconRowInsertTop size={14} />} disabled={full} onClick={() => onInsert(row)}>
          {t('insertAbove')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRowInsertBottom size={14} />}
          disabled={full}
          onClick={() => onInsert(row + 1)}
        >
          {t('insertBelow')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={14} />} disabled={full} onClick={() => onDuplicate(row)}>
          {t('duplicate')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => onRemove(row)}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
