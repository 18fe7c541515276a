import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import type { HistoryItem } from './history-item.ts';
import styles from './history-list.module.css';

interface Props {
  readonly items: readonly HistoryItem[];
  readonly onUndo: (item: HistoryItem) => void;
}

/** Who changed what and when, with the old and the new value side by side; newest first. */
export function HistoryList({ items, onUndo }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  if (items.length === 0) return <p className={styles.none}>{t('noHistory')}</p>;
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.group} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.actor}>{item.actor}</span>
            <span>{item.action}</span>
            {item.undone && <span className={styles.undone}>{t('undone')}</span>}
            {item.undoable && (
              <Button
                variant="subtle"
                size="compact-xs"
                className={styles.undo}
                leftSection={<IconArrowBackUp size={14} />}
                onClick={() => onUndo(item)}
              >
                {t('undo')}
              </Button>
            )}
          </div>
          <div className={styles.when}>
            <time dateTime={new Date(item.at).toISOString()}>{format.instant(item.at)}</time>
            <span>{item.source}</span>
            {item.reason && <span>{item.reason}</span>}
            {item.more}
          </div>
          {item.changes.length > 0 && (
            <dl className={styles.changes}>
              {item.changes.map((change) => (
                <div key={change.field} className={styles.change}>
                  <dt>{change.label}</dt>
                  <dd>
                    {change.old !== '' && <del className={styles.old}>{change.old}</del>}
                    {change.old !== '' && <IconArrowRight size={12} aria-hidden className={styles.arrow} />}
                    <ins className={styles.new}>{change.new === '' ? t('none') : change.new}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
