import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { VisibleEntity } from '../../data/meta.ts';
import { fieldText } from '../../ui/format/field-text.ts';
import { type Row, textOf } from '../../ui/format/row.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { useListPath } from '../places.ts';
import { recordTexts } from '../texts.ts';
import styles from './record-title.module.css';

interface Props {
  readonly entity: VisibleEntity;
  readonly row: Row;
}

/** What a record is called, what kind it is, and the way back to its list. */
export function RecordTitle({ entity, row }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const format = useFormat();
  const go = useGo();
  const listPath = useListPath();
  const title = entity.fields.find(({ name }) => name === entity.titleField);
  const number = textOf(row, 'number');
  return (
    <span className={styles.title}>
      <ActionIcon
        aria-label={t('back')}
        title={local(entity.plural)}
        onClick={() => go(listPath(entity.name))}
      >
        <IconArrowLeft size={17} />
      </ActionIcon>
      <span className={styles.name}>{(title && fieldText(row, title, format)) || number || '—'}</span>
      <span className={styles.kind}>
        {local(entity.label)}
        {number && ` ${number}`}
      </span>
    </span>
  );
}
