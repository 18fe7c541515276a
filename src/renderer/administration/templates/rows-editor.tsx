import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useEditing } from './template-data.ts';
import styles from './template-editor.module.css';
import { templateTexts } from './texts.ts';
import { useBlockKeys } from './use-block-keys.ts';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly fresh: Row;
  /** What one of them is called. */
  readonly name: string;
  readonly most?: number;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, change: (row: Row) => void, label: string) => ReactNode;
}

/** Several of the same, each with a way to remove it: clauses, facts, places to sign. */
export function RowsEditor<Row>({ rows, fresh, name, most = 50, onChange, children }: Props<Row>) {
  const t = useTexts(templateTexts);
  const { disabled } = useEditing();
  const keys = useBlockKeys(rows.length);
  const add = (): void => {
    keys.add();
    onChange([...rows, fresh]);
  };
  const remove = (at: number): void => {
    keys.remove(at);
    onChange(rows.toSpliced(at, 1));
  };
  return (
    <div className={styles.fields}>
      {rows.map((row, at) => {
        const label = `${name} ${at + 1}`;
        return (
          <div key={keys.of(at)} className={styles.removable}>
            <div className={styles.grows}>
              {children(row, (next) => onChange(rows.with(at, next)), label)}
            </div>
            {!disabled && (
              <ActionIcon
                variant="subtle"
                aria-label={t('removeRow', { name: label })}
                onClick={() => remove(at)}
              >
                <IconTrash size={14} />
              </ActionIcon>
            )}
          </div>
        );
      })}
      {!disabled && rows.length < most && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={styles.start}
          leftSection={<IconPlus size={13} />}
          onClick={add}
        >
          {t('addRow', { name })}
        </Button>
      )}
    </div>
  );
}
